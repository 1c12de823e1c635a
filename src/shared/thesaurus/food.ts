/** Food, drink and animals. See `thesaurus.ts` for how a line is read. */
export const food = `
food, meal, eat, catering, grub, nosh, chow, a bite to eat, something to eat, tucker | comida, comer, alimento, manduca, papeo, algo de comer, viandas | Essen, Speise, Mahlzeit, Lebensmittel, Nahrung, Futter für uns, Fressalien, was zu essen, Happen, Verpflegung | nourriture, repas, manger, aliment, bouffe, graille, casse-croûte | طعام, أكل, وجبة, وجبات, مأكولات, زاد
breakfast, brekkie, morning meal | desayuno, desayunar | Frühstück, frühstücken, Zmorge, Morgenessen | petit déjeuner, petit-déjeuner, petit déj, déjeuner du matin | فطور, إفطار, ترويقة, فطار
lunch, dinner at noon, midday meal, noon meal | almuerzo, almorzar, comida de mediodía, menú del día, lonche | Mittagessen, Mittagstisch, Zmittag, Mittagsmenü | déjeuner, dîner de midi, repas de midi | غداء, غذاء, وجبة الظهر
dinner, supper, evening meal | cena, cenar | Abendessen, Abendbrot, Nachtmahl, Znacht, Abendmahlzeit, Nachtessen | dîner, souper | عشاء, وجبة المساء
snack | tentempié, merienda | Imbiss, Snack, Jause, Brotzeit, Zvieri, Znüni, Vesper | en-cas, goûter, casse-croûte | وجبة خفيفة
menu, dish, course | menú, plato, carta | Menü, Gericht, Speisekarte, Gang, Menükarte, Speisenkarte | menu, plat, carte | قائمة الطعام, طبق, قائمة
restaurant, eatery, diner | restaurante, comedor | Restaurant, Gaststätte, Lokal, Wirtschaft | restaurant, resto | مطعم, مطاعم
café, coffee shop | cafetería, café | Café, Kaffeehaus | café, salon de thé | مقهى, كافيه
bar, pub, tavern, alehouse | bar, taberna, tasca, boliche | Bar, Kneipe, Beisl, Wirtshaus, Beiz, Gasthaus, Gastwirtschaft, Schenke, Spelunke | bar, pub, bistrot, troquet, taverne, brasserie | بار, حانة
canteen, cafeteria | comedor, cantina | Kantine, Mensa | cantine, cafétéria | مقصف, كافتيريا
takeaway, take away, to go | para llevar | zum Mitnehmen, Außer-Haus | à emporter | سفري, تيك أواي, يغلف
waiter, waitress, server, waiting staff | camarero, mesero, mozo, mesonero | Kellner, Kellnerin, Bedienung, Servierkraft | serveur, serveuse, barman | نادل, جرسون, سفرجي
cook, chef, cooking, prepare food, make meals | cocinero, cocinar, chef, guisar, preparar comida | Koch, kochen, Köchin | cuisinier, cuisiner, chef | طباخ, طبخ, شيف, طهي
recipe | receta | Kochrezept | recette | وصفة طبخ
ingredient | ingrediente | Zutat | ingrédient | مكون, مكونات
bread, loaf, loaves, sourdough, baguette, wholemeal bread, brown bread, wholegrain, rye bread | pan, barra, barra de pan, hogaza, pan integral, pan de centeno, masa madre | Brot, Laib, Vollkornbrot, Sauerteig, Stangenbrot, Roggenbrot, Schwarzbrot, Brotlaib, Mischbrot | pain, miche, baguette, pain complet, levain, pain de seigle, pains | خبز, رغيف, أرغفة, خبز أسمر, خبز القمح الكامل, عيش
roll, bun, bread roll, rolls, bap, cob | panecillo, bollo, mollete, bolillo, panecillos | Brötchen, Semmel, Weckle, Schrippe, Semmeln, Weckerl, Weggli, Rundstück, Wecken, Mütschli | petit pain, pain rond, brioche, petits pains | صمون, خبز صغير, خبيزة
toast | tostada | Toast | toast, pain grillé | توست
bakery, baker | panadería, panadero | Bäckerei, Bäcker, backen, Backstube, Backwaren | boulangerie, boulanger, dépôt de pain | مخبز, خباز
cake, gateau, pie | pastel, tarta, torta | Kuchen, Torte | gâteau, tarte | كعكة, كعك, تورتة, قالب حلوى, جاتوه
biscuit, cookie | galleta | Keks, Plätzchen | biscuit, gâteau sec | بسكويت
pastry, croissant, cake, cakes, pastries, tart, sponge cake, cupcake, sweet pastries | bollería, cruasán, hojaldre, pastel, tarta, pasteles, torta, bizcocho, queque | Gebäck, Hörnchen, Kuchen, Torte, Croissant, Teilchen, Plunder, Törtchen, Mehlspeise | viennoiserie, pâtisserie, croissant, gâteau, gâteaux, tarte, tartelette | معجنات, فطائر, كعك, كعكة, كرواسون, كيك, حلويات, كاتو
dessert, sweet, afters | postre, dulce, sobremesa | Nachtisch, Dessert, Süßspeise, Nachspeise | dessert, entremets | حلوى, حلويات, تحلية
chocolate | chocolate | Schokolade | chocolat | شوكولاتة
candy, sweets | caramelo, golosina | Bonbon, Süßigkeit | bonbon, friandise | حلوى, سكاكر
ice cream | helado | Eis, Speiseeis, Eiskugel | glace, crème glacée | آيس كريم, بوظة
sugar | azúcar | Zucker | sucre | سكر
salt | sal | Salz | sel | ملح
pepper | pimienta | Pfeffer | poivre | فلفل
spice, seasoning | especia, condimento | Gewürz | épice | بهار, بهارات
vinegar | vinagre | Essig | vinaigre | خل
cooking oil, olive oil | aceite de oliva | Öl, Olivenöl, Speiseöl | huile, huile d'olive | زيت زيتون, زيت
oil | aceite | Öl | huile | زيت
butter | mantequilla | Butter | beurre | زبدة
margarine | margarina | Margarine | margarine | مارغرين
milk, dairy | leche, lácteos, lácteo | Milch, Milchprodukte | lait, laitier, produits laitiers | حليب, لبن, ألبان
lactose, lactose-free | lactosa, sin lactosa | Laktose, laktosefrei | lactose, sans lactose | لاكتوز, اللاكتوز
cream, whipped cream, double cream | nata, crema, crema de leche, nata montada | Sahne, Rahm, Obers, Schlagsahne, Schlagobers | crème, crème fraîche, chantilly | كريمة, قشطة, قيمر
cheese | queso | Käse | fromage | جبن, جبنة
yoghurt, yogurt | yogur | Joghurt | yaourt | زبادي, روب
egg, eggs | huevo | Ei, Eier | œuf | بيض, بيضة
meat | carne | Fleisch | viande | لحم, لحوم
beef | ternera, res, vacuno | Rindfleisch, Rind | bœuf | لحم بقر, بقري
pork, ham, bacon | cerdo, jamón, tocino, puerco, chancho, cochino, marrano | Schweinefleisch, Schwein, Schinken, Speck | porc, jambon, lard | خنزير, لحم خنزير
lamb, mutton | cordero | Lamm, Hammel | agneau, mouton | خروف, ضأن
chicken, poultry, roast chicken, hen, broiler | pollo, ave, pollos, pollo asado, gallina | Huhn, Hähnchen, Geflügel, Hendl, Broiler, Brathähnchen, Poulet | poulet, volaille, poulets, poulet rôti | دجاج, فراخ, دواجن, دجاجة, فروج
turkey | pavo | Truthahn, Pute | dinde | ديك رومي
sausage | salchicha, chorizo | Wurst, Würstchen | saucisse, saucisson | سجق, نقانق
butcher, butcher's, meat shop, slaughterhouse | carnicería, carnicero, matadero | Metzger, Fleischer, Metzgerei, Fleischerei, Schlachter, Fleischhauer, Schlachthof | boucher, boucherie, charcuterie, abattoir | جزار, ملحمة, لحام, محل الجزار, قصاب
fishmonger, seafood, shellfish, fish, fresh fish, fish shop, fish counter | pescadería, marisco, pescado, mariscos, pescado fresco, pescadero | Fischhändler, Meeresfrüchte, Fisch, Fische, Fischgeschäft, Fischladen | poissonnerie, fruits de mer, poisson, poissons, poissonnier | مأكولات بحرية, سمك, أسماك, سماك, محل السمك
salmon | salmón | Lachs | saumon | سلمون
tuna | atún | Thunfisch | thon | تونة
shrimp, prawn | gamba, camarón | Garnele, Krabbe | crevette | جمبري, روبيان
vegetable, veg, greens | verdura, hortaliza, legumbre | Gemüse | légume | خضار, خضروات
fruit | fruta | Obst, Frucht, Früchte | fruit | فاكهة, فواكه
potato, potatoes | patata, papa | Kartoffel, Erdapfel | pomme de terre, patate | بطاطس, بطاطا
chips, French fries, fries | patatas fritas, papas fritas | Pommes, Pommes frites | frites | بطاطس مقلية
tomato, tomatoes | tomate, jitomate, tomates | Tomate, Paradeiser, Tomaten | tomate, tomates | طماطم, بندورة, مطيشة, قوطة
onion | cebolla | Zwiebel | oignon | بصل
garlic | ajo | Knoblauch | ail | ثوم
carrot | zanahoria | Karotte, Möhre | carotte | جزر
cucumber, gherkin | pepino, pepinillo | Gurke | concombre, cornichon | خيار
salad, lettuce | ensalada, lechuga | Salat, Kopfsalat | salade, laitue | سلطة, خس
cabbage | col, repollo | Kohl, Kraut | chou | ملفوف, كرنب
spinach | espinaca | Spinat | épinard | سبانخ
pea | guisante, arveja | Erbse | petit pois | بازلاء
bean | judía, frijol, alubia | Bohne | haricot | فول, فاصوليا
lentil, chickpea | lenteja, garbanzo | Linse, Kichererbse | lentille, pois chiche | عدس, حمص
corn, maize, sweetcorn | maíz, choclo, elote | Mais, Kukuruz | maïs, blé d'Inde | ذرة
mushroom | champiñón, seta | Pilz, Champignon | champignon | فطر
olive | aceituna, oliva | Olive | olive | زيتون
apple | manzana | Apfel, Äpfel | pomme | تفاح, تفاحة
pear | pera | Birne | poire | كمثرى, إجاص
orange | naranja | Orange, Apfelsine | orange | برتقال
lemon | limón | Zitrone | citron | ليمون
banana | plátano, banana, cambur | Banane | banane | موز
grape | uva | Traube, Weintraube | raisin | عنب
strawberry | fresa, frutilla | Erdbeere | fraise | فراولة
cherry | cereza | Kirsche | cerise | كرز
peach, peaches, nectarine | melocotón, durazno, melocotones | Pfirsich, Pfirsiche, Nektarine | pêche, pêches, nectarine | خوخ, دراق
melon, watermelon | melón, sandía | Melone, Wassermelone | melon, pastèque | بطيخ, شمام
date | dátil | Dattel | datte | تمر
nut, nuts | nuez, nueces, frutos secos | Nuss, Nüsse | noix | مكسرات, جوز
peanut | cacahuete, maní | Erdnuss | cacahuète, arachide | فول سوداني
almond | almendra | Mandel | amande | لوز
honey | miel | Honig | miel | عسل
jam | mermelada | Marmelade, Konfitüre | confiture | مربى
rice | arroz | Reis | riz | أرز, رز
pasta, noodles | pasta, fideos | Nudeln, Pasta | pâtes, nouilles | معكرونة, مكرونة
flour | harina | Mehl | farine | دقيق, طحين
gluten, gluten-free | gluten, sin gluten, celíaco | Gluten, glutenfrei | gluten, sans gluten | غلوتين, خال من الغلوتين
cereal, muesli | cereales | Müsli, Getreide | céréales | حبوب
soup, broth | sopa, caldo | Suppe, Brühe | soupe, bouillon, potage | شوربة, حساء
sauce, dressing | salsa, aderezo | Soße, Sauce | sauce | صلصة
sandwich, roll with filling, filled roll, toastie | bocadillo, sándwich, torta mexicana, bocata, emparedado, sánguche | belegtes Brot, Sandwich, belegtes Brötchen, Stulle, Butterbrot | sandwich, casse-croûte, tartine, croque-monsieur | ساندويتش, شطيرة, ساندويش, سندويتش
pizza | pizza | Pizza | pizza | بيتزا
burger, hamburger | hamburguesa | Hamburger, Burger | hamburger | برجر, همبرغر
grill, barbecue, BBQ | parrilla, barbacoa, asado | Grill, grillen | grill, barbecue | شواء, مشوي
vegetarian | vegetariano | vegetarisch, Vegetarier | végétarien | نباتي
vegan, plant-based | vegano | vegan | végane, végétalien, végan | نباتي صرف, نباتي
halal | halal | halal | halal | حلال
kosher | kosher | koscher | casher, kasher | كوشر
organic, bio | ecológico, orgánico, biológico | bio, biologisch, ökologisch | bio, biologique | عضوي
fresh | fresco | frisch | frais | طازج, طازجة
frozen | congelado | tiefgekühlt, gefroren | surgelé, congelé | مجمد
spicy, hot | picante | scharf | épicé, piquant | حار
sour | ácido, agrio | sauer | acide, aigre | حامض
bitter | amargo | bitter | amer | مر
expiry date, best before, shelf life | fecha de caducidad, caducidad | Haltbarkeit, Mindesthaltbarkeitsdatum, Ablaufdatum, haltbar | date de péremption, date limite, DLC | تاريخ الصلاحية, انتهاء الصلاحية
drink, beverage, drank, drunk, drinks | bebida, beber, refresco, bebe, bebido, tomar, tomar algo | Getränk, trinken, trinkt, getrunken, Durstlöscher, schlürfen, saufen | boisson, boire, boit, bu, breuvage | مشروب, مشروبات, شرب, يشرب, نشرب
coffee | café | Kaffee | café | قهوة
tea | té, infusión | Tee | thé, tisane, infusion | شاي
juice, fruit juice, squash drink | zumo, jugo, zumos, jugos | Saft, Säfte, Fruchtsaft, Schorle | jus, jus de fruits | عصير, عصائر
lemonade, soda, soft drink | limonada, refresco, gaseosa | Limonade, Limo | limonade, soda | مشروب غازي, ليمونادة
mineral water, sparkling water | agua mineral, agua con gas | Mineralwasser, Sprudel | eau minérale, eau gazeuse | مياه معدنية
beer | cerveza | Bier, Hopfensaft, Krügerl | bière | بيرة
wine | vino | Wein | vin | نبيذ
champagne, sparkling wine | cava, champán | Sekt, Champagner | champagne, mousseux | شمبانيا
alcohol, spirits, liquor, drunk, tipsy, hungover, booze, plastered | alcohol, licor, borracho, ebrio, bebido, resaca, copas | Alkohol, Schnaps, betrunken, besoffen, angetrunken, Kater nach dem Trinken, blau sein | alcool, spiritueux, ivre, soûl, bourré, gueule de bois | كحول, خمر, سكران, مخمور
bottle | botella | Flasche | bouteille | زجاجة, قنينة
cup, mug | taza | Tasse, Becher | tasse, mug | كوب, فنجان
plate, dishes | plato, vajilla | Teller, Geschirr | assiette, vaisselle | صحن, أطباق
fork | tenedor | Gabel | fourchette | شوكة
spoon | cuchara | Löffel | cuillère | ملعقة
cutlery, silverware | cubiertos | Besteck | couverts | أدوات المائدة
pot, saucepan | olla, cacerola | Topf | casserole, marmite | قدر, طنجرة
pan, frying pan | sartén | Pfanne | poêle | مقلاة
can, tin | lata | Dose, Konserve | boîte, conserve, canette | علبة
hunger, hungry | hambre | Hunger, hungrig, Kohldampf | faim | جوع
thirst, thirsty | sed | Durst, durstig | soif | عطش
calorie, nutrition | caloría, nutrición | Kalorie, Nährwert | calorie, nutrition | سعرات
cow, cattle | vaca, ganado | Kuh, Rind, Kühe | vache, bétail | بقرة, أبقار
sheep, goat | oveja, cabra | Schaf, Ziege | mouton, chèvre | غنم, ماعز
pig | cerdo | Schwein | cochon | خنزير
hen, rooster | gallina, gallo | Henne, Hahn | poule, coq | دجاجة, ديك
duck, goose | pato, ganso | Ente, Gans | canard, oie | بط, إوز
rabbit | conejo | Kaninchen, Hase | lapin | أرنب
hamster, guinea pig, rodent, chinchilla, gerbil | hámster, cobaya, conejillo de indias, roedor | Hamster, Meerschweinchen, Nagetier, Nager, Kleintier | hamster, cochon d'Inde, cobaye, rongeur | هامستر, خنزير غينيا, قارض
fish, fishes | pez, peces | Fisch, Fische, Zierfisch | poisson, poissons | سمكة, أسماك
bee | abeja | Biene | abeille | نحلة, نحل
insect, bug | insecto, bicho | Insekt, Ungeziefer | insecte | حشرة, حشرات
mouse, rat | ratón, rata | Maus, Ratte | souris, rat | فأر, جرذ
camel | camello | Kamel | chameau | جمل
farm, farmer | granja, granjero, agricultor | Bauernhof, Bauer, Landwirt | ferme, fermier, agriculteur | مزرعة, مزارع
harvest | cosecha | Ernte | récolte | حصاد
seed | semilla | Samen, Saatgut | graine, semence | بذور
fertiliser, fertilizer | fertilizante, abono | Dünger | engrais | سماد
animal feed, pet food, animal food, cat food, dog food, kibble | pienso, comida para mascotas, comida para perros, comida para gatos, alimento para mascotas | Futter, Tierfutter, Katzenfutter, Hundefutter, Trockenfutter, Nassfutter | nourriture pour animaux, croquettes, nourriture pour chats, nourriture pour chiens, pâtée | علف, طعام الحيوانات, طعام القطط, طعام الكلاب
leash, lead | correa | Leine | laisse | مقود, رسن
cage, aquarium | jaula, acuario | Käfig, Aquarium | cage, aquarium | قفص, حوض سمك
starter, appetiser, hors d'oeuvre | entrante, aperitivo de comida | Vorspeise | entrée de repas, hors-d'œuvre | مقبلات
main course | plato principal, segundo plato | Hauptgericht, Hauptspeise | plat principal | طبق رئيسي
side dish, garnish | guarnición, acompañamiento | Beilage | accompagnement, garniture | طبق جانبي
set menu, dish of the day | menú del día, plato del día | Tagesgericht, Tagesmenü | plat du jour, menu du jour | طبق اليوم
children's menu, kids' meal | menú infantil | Kinderteller, Kindermenü | menu enfant | قائمة أطفال, وجبة أطفال
brunch | desayuno almuerzo | Brunch | brunch | برانش
portion, helping, serving | ración, porción | Portion | portion | حصة
leftovers, doggy bag | sobras | Reste, Essensreste | restes de repas | بقايا طعام
table reservation, book a table | reservar mesa | Tischreservierung, Tisch reservieren | réserver une table | حجز طاولة
beer garden, outdoor seating | terraza de bar | Biergarten, Außenbereich | terrasse de café | جلسة خارجية
cocktail | cóctel | Cocktail | cocktail | كوكتيل
whisky, vodka, rum, gin | whisky, vodka, ron, ginebra | Whisky, Wodka, Rum, Gin | whisky, vodka, rhum | ويسكي, فودكا
liqueur, brandy, schnapps | licor, brandy, aguardiente | Likör, Schnaps, Weinbrand | liqueur, eau-de-vie | مشروب كحولي
red wine | vino tinto | Rotwein | vin rouge | نبيذ أحمر
white wine | vino blanco | Weißwein | vin blanc | نبيذ أبيض
draught beer, lager, ale | cerveza de barril, caña | Fassbier, Pils, Weizen | bière pression, blonde | بيرة
non-alcoholic, alcohol-free | sin alcohol | alkoholfrei | sans alcool | خال من الكحول
decaffeinated, decaf | descafeinado | entkoffeiniert, koffeinfrei | décaféiné | منزوع الكافيين
espresso, cappuccino, latte | café expreso, capuchino, cortado | Espresso, Cappuccino, Milchkaffee | expresso, cappuccino | إسبريسو, كابتشينو
hot chocolate, cocoa | chocolate caliente, cacao | Kakao, heiße Schokolade | chocolat chaud, cacao | كاكاو, شوكولاتة ساخنة
herbal tea, camomile, peppermint tea | infusión, manzanilla, menta poleo | Kräutertee, Kamille, Pfefferminztee | tisane, infusion, camomille | شاي أعشاب, بابونج
green tea, black tea | té verde, té negro | Grüntee, Schwarztee | thé vert, thé noir | شاي أخضر
smoothie, milkshake | batido | Smoothie, Milchshake | frappé, smoothie | ميلك شيك, سموذي
ice cube | cubito de hielo | Eiswürfel | glaçon | مكعب ثلج
straw, drinking straw | pajita, popote, sorbete | Strohhalm, Trinkhalm | paille à boire | مصاصة شراب
jug, carafe, pitcher | jarra | Krug, Karaffe | carafe, cruche | إبريق
thermos, flask | termo | Thermoskanne | bouteille isotherme | ترمس
bowl | cuenco, bol, tazón | Schüssel, Schale | bol, saladier | وعاء, زبدية
tray | bandeja | Tablett | plateau de service | صينية
lunch box, packed lunch | fiambrera, táper | Brotdose, Lunchpaket | boîte à déjeuner, panier-repas | علبة طعام
cling film, tin foil, aluminium foil | film transparente, papel de aluminio | Frischhaltefolie, Alufolie | film alimentaire, papier aluminium | ورق ألمنيوم, نايلون تغليف
corkscrew, bottle opener | sacacorchos, abrebotellas | Korkenzieher, Flaschenöffner | tire-bouchon, décapsuleur | فتاحة زجاجات
tin opener, can opener | abrelatas | Dosenöffner | ouvre-boîte | فتاحة علب
cutting board, chopping board | tabla de cortar | Schneidebrett | planche à découper | لوح تقطيع
baking tin, baking tray, baking | molde de horno, hornear | Backform, Backblech, backen | moule à gâteau, plaque de cuisson | صينية خبز, قالب كيك
boil, simmer, boiled | hervir, hervido, cocido | kochen lassen, gekocht, sieden | bouillir, bouilli, mijoter | سلق, مسلوق, غلي
fry, fried, deep-fried | freír, frito, rebozado | braten, gebraten, frittiert | frire, frit, poêlé | قلي, مقلي
roast, roasted, baked in the oven | asar, asado | Braten, geröstet, überbacken | rôti, rôtir | مشوي, محمر
steamed | al vapor | gedünstet, gedämpft | vapeur | مطبوخ بالبخار
smoked | ahumado | geräuchert, Räucherware | fumé au bois | مدخن
raw, uncooked | crudo | roh | cru | نيء
ripe, unripe | maduro, verde sin madurar | reif, unreif | mûr, pas mûr | ناضج
mouldy, rotten, gone off, spoiled | podrido, estropeado, caducado | verdorben, verfault, abgelaufen | pourri, périmé, avarié | فاسد, متعفن
allergen, contains traces of | alérgeno, trazas | Allergen, Spuren von | allergène, traces de | مسبب حساسية
additive, preservative, food colouring | aditivo, conservante, colorante | Zusatzstoff, Konservierungsstoff, Farbstoff | additif, conservateur, colorant alimentaire | مواد حافظة, ملون غذائي
sweetener, sugar-free | edulcorante, sin azúcar | Süßstoff, zuckerfrei | édulcorant, sans sucre | محلي, بدون سكر
protein | proteína | Eiweiß, Protein | protéine | بروتين
carbohydrate | carbohidrato, hidratos de carbono | Kohlenhydrate | glucide | نشويات, كربوهيدرات
fat, low-fat | grasa, bajo en grasa | Fett, fettarm | matière grasse, allégé | دهون, قليل الدسم
fibre, fiber, wholemeal, wholegrain | fibra, integral | Ballaststoffe, Vollkorn | fibres, complet de blé | ألياف, حبوب كاملة
yeast, baking powder | levadura | Hefe, Backpulver | levure | خميرة
soy, tofu | soja, tofu | Soja, Tofu | soja, tofu | صويا
wheat, rye, barley, oats | trigo, centeno, cebada, avena | Weizen, Roggen, Gerste, Hafer | blé, seigle, orge, avoine | قمح, شعير, شوفان
semolina, couscous, bulgur | sémola, cuscús | Grieß, Couscous, Bulgur | semoule, couscous | سميد, كسكس, برغل
dough, batter | masa de pan | Teig | pâte à pain | عجين, عجينة
pancake, waffle, crêpe | tortita, gofre, crepe | Pfannkuchen, Waffel | crêpe, gaufre | فطيرة, وافل
omelette, scrambled eggs | tortilla de huevos, huevos revueltos | Omelett, Rührei | omelette, œufs brouillés | عجة, بيض مخفوق
doughnut, muffin | rosquilla, magdalena | Krapfen, Muffin | beignet, muffin | دونات
pudding, custard, jelly | pudin, natillas, gelatina | Pudding, Vanillesoße, Götterspeise | flan, crème anglaise | بودينغ, مهلبية
whipped cream | nata montada | Schlagsahne | chantilly | كريمة مخفوقة
marzipan, nougat, caramel | mazapán, turrón, caramelo líquido | Marzipan, Nugat, Karamell | massepain, nougat, caramel | نوغا, كراميل
liquorice, chewing gum, lollipop | regaliz, chicle, piruleta | Lakritz, Kaugummi, Lutscher | réglisse, sucette à sucer, gomme à mâcher | علكة, مصاصة
crisps, potato chips, popcorn, snacks at the cinema, refreshments | patatas de bolsa, palomitas, refrescos, cotufas, crispetas, pochoclo | Kartoffelchips, Popcorn, Knabbereien, Erfrischungen | croustilles, maïs soufflé, pop-corn, rafraîchissements | رقائق بطاطس, فشار, بوشار, مرطبات
mashed potatoes, dumpling | puré de patatas, albóndiga de masa | Kartoffelbrei, Knödel, Kloß | purée, quenelle | بطاطس مهروسة
mustard, ketchup, mayonnaise | mostaza, kétchup, mayonesa | Senf, Ketchup, Mayonnaise | moutarde, ketchup, mayonnaise | خردل, كاتشب, مايونيز
parsley, basil, thyme, herb | perejil, albahaca, tomillo, hierba aromática | Petersilie, Basilikum, Thymian, Kraut | persil, basilic, thym, herbe aromatique | بقدونس, ريحان, زعتر
cinnamon, vanilla | canela, vainilla | Zimt, Vanille | cannelle, vanille | قرفة, فانيليا
ginger, curry, cumin | jengibre, curry, comino | Ingwer, Curry, Kümmel | gingembre, curry, cumin | زنجبيل, كاري, كمون
chilli, paprika, pepper, chili, hot pepper | guindilla, chile, pimentón, pimiento, ají, morrón | Chili, Paprikapulver, Paprika, Peperoni, Peperoncini | piment, poivron, poivrons | فلفل حار, شطة, فلفل, فليفلة
pepper vegetable, bell pepper | pimiento | Paprikaschote | poivron | فلفل رومي, فليفلة
aubergine, eggplant | berenjena | Aubergine | aubergine | باذنجان
courgette, zucchini | calabacín | Zucchini | courgette | كوسا
pumpkin, squash vegetable | calabaza | Kürbis | citrouille, courge, potiron | قرع, يقطين
broccoli, cauliflower | brócoli, coliflor | Brokkoli, Blumenkohl | brocoli, chou-fleur | بروكلي, قرنبيط
asparagus | espárrago | Spargel | asperge | هليون
leek, celery | puerro, apio | Lauch, Sellerie | poireau, céleri | كراث, كرفس
radish, beetroot, turnip | rábano, remolacha, nabo | Radieschen, Rote Bete, Rübe | radis, betterave, navet | فجل, شمندر, لفت
artichoke, avocado | alcachofa, aguacate | Artischocke, Avocado | artichaut, avocat fruit | خرشوف, أفوكادو
plum, apricot | ciruela, albaricoque | Pflaume, Aprikose, Zwetschge | prune, abricot | برقوق, مشمش
raspberry, blueberry, blackberry | frambuesa, arándano, mora | Himbeere, Heidelbeere, Brombeere | framboise, myrtille, mûre sauvage | توت
pineapple, mango, kiwi | piña, mango, kiwi | Ananas, Mango, Kiwi | ananas, mangue, kiwi | أناناس, مانجو, كيوي
coconut | coco | Kokosnuss, Kokos | noix de coco | جوز هند
grapefruit, lime, mandarin | pomelo, lima, mandarina | Grapefruit, Limette, Mandarine | pamplemousse, citron vert, mandarine | جريب فروت, يوسفي
fig, pomegranate, raisin | higo, granada, pasa | Feige, Granatapfel, Rosine | figue, grenade fruit, raisin sec | تين, رمان, زبيب
walnut, hazelnut, cashew, pistachio | nuez, avellana, anacardo, pistacho | Walnuss, Haselnuss, Cashew, Pistazie | noix, noisette, cajou, pistache | جوز, بندق, كاجو, فستق
veal, game meat, venison | ternera lechal, carne de caza, venado | Kalbfleisch, Wildfleisch, Hirsch | veau, gibier, cerf | لحم عجل, لحم صيد
steak, cutlet, schnitzel | bistec, chuleta, escalope | Steak, Schnitzel, Kotelett | bifteck, côtelette, escalope | ستيك, شريحة لحم
minced meat, mince, meatball, ground beef, ground meat, minced beef | carne picada, albóndiga, carne molida, picadillo | Hackfleisch, Frikadelle, Bulette, Gehacktes, Faschiertes, Hack, Rinderhack, Mett, Gewiegtes | viande hachée, boulette, steak haché, bœuf haché, haché | لحم مفروم, كفتة, لحمة مفرومة, مفرومة
trout, cod, herring | trucha, bacalao, arenque | Forelle, Kabeljau, Hering | truite, cabillaud, hareng | سلمون مرقط, قد, رنجة
mussel, oyster, crab, lobster | mejillón, ostra, cangrejo, langosta | Muschel, Auster, Krabbe, Hummer | moule de mer, huître, crabe, homard | بلح البحر, محار, سلطعون
squid, octopus | calamar, pulpo | Tintenfisch, Krake | calamar, poulpe | حبار, أخطبوط
puppy school, dog training | adiestramiento canino | Hundeschule | dressage de chien | تدريب كلاب
dog groomer, grooming, dog grooming, groom a dog, clip a dog, pet grooming, clipping | peluquería canina, esquilar, cortar el pelo al perro, baño del perro | Hundesalon, Hundefriseur, Fell scheren, scheren, trimmen, Fellpflege, Hundepflege | toilettage, toiletteur, toilettage du chien, tondre le chien, salon de toilettage | حلاقة كلاب, تنظيف الكلاب, قص شعر الكلب, حلاقة الكلاب, عناية بالحيوانات
animal shelter, kennel, boarding for pets | refugio de animales, residencia canina, perrera | Tierheim, Tierpension | refuge animalier, chenil, pension pour animaux | ملجأ حيوانات
cat litter, litter tray | arena para gatos | Katzenstreu, Katzenklo | litière pour chat | رمل قطط
turtle, tortoise, reptile | tortuga, reptil | Schildkröte, Reptil | tortue, reptile | سلحفاة, زواحف
parrot, budgie | loro, periquito | Papagei, Wellensittich | perroquet, perruche | ببغاء
snake, lizard, spider | serpiente, lagarto, araña | Schlange als Tier, Eidechse, Spinne | serpent, lézard, araignée | ثعبان, سحلية, عنكبوت
donkey, pony | burro, poni | Esel, Pony | âne, poney | حمار
lion, tiger, elephant, monkey, lions, big cats, leopard | león, tigre, elefante, mono, leones, felinos grandes, leopardo | Löwe, Tiger, Elefant, Affe, Löwen, Raubkatzen, Raubtiere, Leopard | lion, tigre, éléphant, singe, lions, fauves, fauve, félins, léopard | أسد, نمر, فيل, قرد, أسود الغابة, سباع, السباع, فهد
bear, wolf, fox, deer | oso, lobo, zorro, ciervo | Bär, Wolf, Fuchs, Reh | ours, loup, renard, biche | دب, ذئب, ثعلب, غزال
butterfly, beetle | mariposa, escarabajo | Schmetterling, Käfer | papillon, scarabée | فراشة, خنفساء
vineyard, winery, wine tasting | viñedo, bodega, cata de vinos | Weinberg, Weingut, Weinprobe | vignoble, dégustation de vin | كرم, كروم
brewery, distillery | cervecería, destilería | Brauerei, Brennerei | brasserie artisanale, distillerie | مصنع جعة
mill, grain | molino, grano de cereal | Mühle, Getreide | moulin, céréales | مطحنة, حبوب
`;
