/** Food, drink and animals. See `thesaurus.ts` for how a line is read. */
export const food = `
food, meal, eat, catering | comida, comer, alimento | Essen, Speise, Mahlzeit, Lebensmittel, Nahrung | nourriture, repas, manger, aliment | طعام, أكل, وجبة, وجبات
breakfast | desayuno, desayunar | Frühstück, frühstücken | petit déjeuner, petit-déjeuner | فطور, إفطار
lunch | almuerzo, almorzar | Mittagessen, Mittagstisch | déjeuner | غداء
dinner, supper | cena, cenar | Abendessen, Abendbrot | dîner, souper | عشاء
snack | tentempié, merienda | Imbiss, Snack | en-cas, goûter, casse-croûte | وجبة خفيفة
menu, dish, course | menú, plato, carta | Menü, Gericht, Speisekarte, Gang | menu, plat, carte | قائمة الطعام, طبق, قائمة
restaurant, eatery, diner | restaurante, comedor | Restaurant, Gaststätte, Lokal, Wirtschaft | restaurant, resto | مطعم, مطاعم
café, coffee shop | cafetería, café | Café, Kaffeehaus | café, salon de thé | مقهى, كافيه
bar, pub | bar, taberna | Bar, Kneipe | bar, pub | بار, حانة
canteen, cafeteria | comedor, cantina | Kantine, Mensa | cantine, cafétéria | مقصف, كافتيريا
takeaway, take away, to go | para llevar | zum Mitnehmen, Außer-Haus | à emporter | سفري, تيك أواي, يغلف
waiter, waitress, server | camarero, mesero, mozo | Kellner, Kellnerin, Bedienung | serveur, serveuse | نادل, جرسون
cook, chef, cooking | cocinero, cocinar, chef | Koch, kochen, Köchin | cuisinier, cuisiner, chef | طباخ, طبخ, شيف
recipe | receta | Kochrezept | recette | وصفة طبخ
ingredient | ingrediente | Zutat | ingrédient | مكون, مكونات
bread, loaf | pan, barra | Brot, Laib | pain | خبز
roll, bun | panecillo, bollo | Brötchen, Semmel, Weckle, Schrippe | petit pain | صمون, خبز صغير
toast | tostada | Toast | toast, pain grillé | توست
bakery, baker | panadería, panadero | Bäckerei, Bäcker, backen | boulangerie, boulanger | مخبز, خباز
cake, gateau, pie | pastel, tarta, torta | Kuchen, Torte | gâteau, tarte | كعكة, كعك, تورتة
biscuit, cookie | galleta | Keks, Plätzchen | biscuit, gâteau sec | بسكويت
pastry, croissant | bollería, cruasán, hojaldre | Gebäck, Hörnchen | viennoiserie, pâtisserie, croissant | معجنات, فطائر
dessert, sweet | postre, dulce | Nachtisch, Dessert, Süßspeise | dessert | حلوى, حلويات, تحلية
chocolate | chocolate | Schokolade | chocolat | شوكولاتة
candy, sweets | caramelo, golosina | Bonbon, Süßigkeit | bonbon, friandise | حلوى, سكاكر
ice cream | helado | Eis, Speiseeis | glace, crème glacée | آيس كريم, بوظة
sugar | azúcar | Zucker | sucre | سكر
salt | sal | Salz | sel | ملح
pepper | pimienta | Pfeffer | poivre | فلفل
spice, seasoning | especia, condimento | Gewürz | épice | بهار, بهارات
vinegar | vinagre | Essig | vinaigre | خل
cooking oil, olive oil | aceite de oliva | Öl, Olivenöl, Speiseöl | huile, huile d'olive | زيت زيتون, زيت
oil | aceite | Öl | huile | زيت
butter | mantequilla | Butter | beurre | زبدة
margarine | margarina | Margarine | margarine | مارغرين
milk | leche | Milch | lait | حليب, لبن
lactose, lactose-free | lactosa, sin lactosa | Laktose, laktosefrei | lactose, sans lactose | لاكتوز, اللاكتوز
cream | nata, crema | Sahne, Rahm | crème | كريمة, قشطة
cheese | queso | Käse | fromage | جبن, جبنة
yoghurt, yogurt | yogur | Joghurt | yaourt | زبادي, روب
egg, eggs | huevo | Ei, Eier | œuf | بيض, بيضة
meat | carne | Fleisch | viande | لحم, لحوم
beef | ternera, res, vacuno | Rindfleisch, Rind | bœuf | لحم بقر, بقري
pork, ham, bacon | cerdo, jamón, tocino | Schweinefleisch, Schwein, Schinken, Speck | porc, jambon, lard | خنزير, لحم خنزير
lamb, mutton | cordero | Lamm, Hammel | agneau, mouton | خروف, ضأن
chicken, poultry | pollo, ave | Huhn, Hähnchen, Geflügel | poulet, volaille | دجاج, فراخ, دواجن
turkey | pavo | Truthahn, Pute | dinde | ديك رومي
sausage | salchicha, chorizo | Wurst, Würstchen | saucisse, saucisson | سجق, نقانق
butcher | carnicería, carnicero | Metzger, Fleischer, Metzgerei | boucher, boucherie | جزار, ملحمة
fishmonger, seafood, shellfish | pescadería, marisco | Fischhändler, Meeresfrüchte | poissonnerie, fruits de mer | مأكولات بحرية
salmon | salmón | Lachs | saumon | سلمون
tuna | atún | Thunfisch | thon | تونة
shrimp, prawn | gamba, camarón | Garnele, Krabbe | crevette | جمبري, روبيان
vegetable, veg, greens | verdura, hortaliza, legumbre | Gemüse | légume | خضار, خضروات
fruit | fruta | Obst, Frucht, Früchte | fruit | فاكهة, فواكه
potato, potatoes | patata, papa | Kartoffel, Erdapfel | pomme de terre, patate | بطاطس, بطاطا
chips, French fries, fries | patatas fritas, papas fritas | Pommes, Pommes frites | frites | بطاطس مقلية
tomato, tomatoes | tomate, jitomate | Tomate, Paradeiser | tomate | طماطم, بندورة
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
corn, maize | maíz | Mais | maïs | ذرة
mushroom | champiñón, seta | Pilz, Champignon | champignon | فطر
olive | aceituna, oliva | Olive | olive | زيتون
apple | manzana | Apfel, Äpfel | pomme | تفاح, تفاحة
pear | pera | Birne | poire | كمثرى, إجاص
orange | naranja | Orange, Apfelsine | orange | برتقال
lemon | limón | Zitrone | citron | ليمون
banana | plátano, banana | Banane | banane | موز
grape | uva | Traube, Weintraube | raisin | عنب
strawberry | fresa, frutilla | Erdbeere | fraise | فراولة
cherry | cereza | Kirsche | cerise | كرز
peach | melocotón, durazno | Pfirsich | pêche | خوخ, دراق
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
sandwich | bocadillo, sándwich | belegtes Brot, Sandwich | sandwich | ساندويتش, شطيرة
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
drink, beverage | bebida, beber, refresco | Getränk, trinken | boisson, boire | مشروب, مشروبات, شرب
coffee | café | Kaffee | café | قهوة
tea | té, infusión | Tee | thé, tisane, infusion | شاي
juice | zumo, jugo | Saft | jus | عصير
lemonade, soda, soft drink | limonada, refresco, gaseosa | Limonade, Limo | limonade, soda | مشروب غازي, ليمونادة
mineral water, sparkling water | agua mineral, agua con gas | Mineralwasser, Sprudel | eau minérale, eau gazeuse | مياه معدنية
beer | cerveza | Bier | bière | بيرة
wine | vino | Wein | vin | نبيذ
champagne, sparkling wine | cava, champán | Sekt, Champagner | champagne, mousseux | شمبانيا
alcohol, spirits, liquor | alcohol, licor | Alkohol, Schnaps | alcool, spiritueux | كحول, خمر
bottle | botella | Flasche | bouteille | زجاجة, قنينة
cup, mug | taza | Tasse, Becher | tasse, mug | كوب, فنجان
plate, dishes | plato, vajilla | Teller, Geschirr | assiette, vaisselle | صحن, أطباق
fork | tenedor | Gabel | fourchette | شوكة
spoon | cuchara | Löffel | cuillère | ملعقة
cutlery, silverware | cubiertos | Besteck | couverts | أدوات المائدة
pot, saucepan | olla, cacerola | Topf | casserole, marmite | قدر, طنجرة
pan, frying pan | sartén | Pfanne | poêle | مقلاة
can, tin | lata | Dose, Konserve | boîte, conserve, canette | علبة
hunger, hungry | hambre | Hunger, hungrig | faim | جوع
thirst, thirsty | sed | Durst, durstig | soif | عطش
calorie, nutrition | caloría, nutrición | Kalorie, Nährwert | calorie, nutrition | سعرات
cow, cattle | vaca, ganado | Kuh, Rind, Kühe | vache, bétail | بقرة, أبقار
sheep, goat | oveja, cabra | Schaf, Ziege | mouton, chèvre | غنم, ماعز
pig | cerdo | Schwein | cochon | خنزير
hen, rooster | gallina, gallo | Henne, Hahn | poule, coq | دجاجة, ديك
duck, goose | pato, ganso | Ente, Gans | canard, oie | بط, إوز
rabbit | conejo | Kaninchen, Hase | lapin | أرنب
hamster | hámster | Hamster | hamster | هامستر
fish, fishes | pez, peces | Fisch, Fische, Zierfisch | poisson, poissons | سمكة, أسماك
bee | abeja | Biene | abeille | نحلة, نحل
insect, bug | insecto, bicho | Insekt, Ungeziefer | insecte | حشرة, حشرات
mouse, rat | ratón, rata | Maus, Ratte | souris, rat | فأر, جرذ
camel | camello | Kamel | chameau | جمل
farm, farmer | granja, granjero, agricultor | Bauernhof, Bauer, Landwirt | ferme, fermier, agriculteur | مزرعة, مزارع
harvest | cosecha | Ernte | récolte | حصاد
seed | semilla | Samen, Saatgut | graine, semence | بذور
fertiliser, fertilizer | fertilizante, abono | Dünger | engrais | سماد
animal feed, pet food | pienso, comida para mascotas | Futter, Tierfutter | nourriture pour animaux, croquettes | علف, طعام الحيوانات
leash, lead | correa | Leine | laisse | مقود, رسن
cage, aquarium | jaula, acuario | Käfig, Aquarium | cage, aquarium | قفص, حوض سمك
`;
