/** Houses: rooms, trades, tools, machines, and living in them. See `thesaurus.ts` for how a line is read. */
export const housing = `
studio flat, bedsit | estudio, monoambiente | Einzimmerwohnung, Apartment | studio meublé | استوديو, شقة صغيرة
shared flat, flatshare, roommate | piso compartido, compañero de piso | Wohngemeinschaft, WG, Mitbewohner | colocation, colocataire | سكن مشترك, زميل سكن
penthouse, top floor | ático | Dachgeschoss, Penthouse | dernier étage, penthouse | الطابق الأخير
bungalow, chalet, cabin | cabaña, chalé | Hütte, Ferienhaus | chalet, cabane | كوخ, شاليه
semi-detached, terraced house | casa adosada, pareado | Reihenhaus, Doppelhaushälfte | maison mitoyenne, maison jumelée | منزل متلاصق
skyscraper, high-rise, tower block | rascacielos, torre de pisos | Hochhaus | gratte-ciel, tour d'habitation | ناطحة سحاب, برج سكني
estate agent, realtor, letting agent | inmobiliaria, agente inmobiliario | Makler, Immobilienmakler | agent immobilier, agence immobilière | وسيط عقاري, سمسار
viewing, house viewing | visita del piso | Besichtigung, Wohnungsbesichtigung | visite du logement | معاينة الشقة
living space, floor area, square metres | superficie, metros cuadrados | Wohnfläche, Quadratmeter | surface habitable, mètres carrés | مساحة, متر مربع
cold rent, base rent | alquiler sin gastos | Kaltmiete, Grundmiete | loyer hors charges | إيجار أساسي
rent including bills, warm rent | alquiler con gastos | Warmmiete | loyer charges comprises | إيجار شامل
rent increase | subida del alquiler | Mieterhöhung | augmentation de loyer | زيادة الإيجار
sublet, subtenant | subarrendar, subarriendo | Untermiete, untervermieten | sous-location, sous-louer | تأجير من الباطن
eviction, evict | desahucio, desalojo | Zwangsräumung, Räumung | expulsion | إخلاء
house rules | reglamento interno, normas de la casa | Hausordnung | règlement intérieur | قواعد السكن
quiet hours, night-time peace | horas de silencio | Ruhezeit, Nachtruhe | heures de silence | ساعات الهدوء
co-owner, owners' association | comunidad de propietarios | Eigentümergemeinschaft, Hausverwaltung | copropriété, syndic | اتحاد الملاك
land register, title deed | registro de la propiedad, escritura | Grundbuch | cadastre, titre de propriété | سجل عقاري, سند ملكية
building permit, planning permission | licencia de obras | Baugenehmigung | permis de construire | رخصة بناء
energy certificate, energy rating | certificado energético | Energieausweis | diagnostic énergétique | شهادة الطاقة
hallway, corridor, hall | pasillo, vestíbulo | Flur, Diele, Gang | couloir, vestibule | ممر, رواق
pantry, larder, storeroom | despensa, trastero | Abstellraum, Speisekammer | cellier, débarras | مخزن المؤن
nursery room, children's room | cuarto de niños, habitación infantil | Kinderzimmer | chambre d'enfant | غرفة أطفال
guest room | cuarto de huéspedes | Gästezimmer | chambre d'amis | غرفة ضيوف
utility room, laundry room | lavadero | Waschküche, Hauswirtschaftsraum | buanderie | غرفة الغسيل
conservatory, winter garden | invernadero, jardín de invierno | Wintergarten, Gewächshaus | véranda, serre | بيت زجاجي
shed, garden shed | cobertizo, caseta de jardín | Schuppen, Gartenhaus | abri de jardin, cabanon | سقيفة
carport | marquesina para coche | Carport, Unterstand | abri voiture | مظلة سيارة
underground car park, basement parking | garaje subterráneo | Tiefgarage | parking souterrain | موقف تحت الأرض
courtyard, inner yard | patio interior | Innenhof, Hof | cour intérieure | فناء, حوش
driveway | entrada de coches | Einfahrt, Auffahrt | allée de garage | مدخل السيارة
hedge, shrub, bush | seto, arbusto | Hecke, Strauch, Busch, Gebüsch, Gesträuch | haie, arbuste | سياج شجري, شجيرة
lawnmower, mow | cortacésped, cortar el césped | Rasenmäher, mähen | tondeuse, tondre la pelouse | جزازة عشب
sprinkler, irrigation, watering | aspersor, riego, regar | Bewässerung, gießen, Sprenger | arrosage, arroseur | ري, رشاش ماء
hose | manguera | Schlauch, Gartenschlauch | tuyau d'arrosage | خرطوم
compost | compost, abono orgánico | Kompost | compost | سماد عضوي
soil, potting soil | tierra para plantas | Blumenerde, Erde | terreau | تربة
flowerpot, planter | maceta | Blumentopf, Blumenkübel | pot de fleurs, jardinière | أصيص
bouquet, florist, flower shop, flower arrangement, floristry | ramo de flores, floristería, florista, arreglo floral, floral | Blumenstrauß, Florist, Blumenladen, Floristin, Floristik, Gesteck | bouquet, fleuriste, composition florale, floral | باقة زهور, محل زهور, بائع الزهور, تنسيق الزهور
cactus, succulent | cactus, suculenta | Kaktus, Sukkulente | cactus, plante grasse | صبار
weed, weeds | mala hierba | Unkraut | mauvaise herbe | أعشاب ضارة
pesticide, weedkiller | pesticida, herbicida | Pestizid, Unkrautvernichter | pesticide, désherbant | مبيد
pest control, vermin | control de plagas, exterminador | Schädlingsbekämpfung, Kammerjäger | dératisation, désinsectisation, nuisibles | مكافحة الحشرات
cockroach | cucaracha | Kakerlake, Schabe | cafard, blatte | صرصور
ant, ants | hormiga | Ameise | fourmi | نمل, نملة
wasp, hornet | avispa, avispón | Wespe, Hornisse | guêpe, frelon | دبور
mosquito, gnat, midge | mosquito, zancudo | Mücke, Stechmücke | moustique | بعوض, ناموس
bed bug | chinche | Bettwanze | punaise de lit | بق الفراش
mosquito net, fly screen | mosquitero, mosquitera | Fliegengitter, Moskitonetz | moustiquaire | ناموسية, شبك حشرات
doorbell, intercom | timbre, portero automático | Türklingel, Klingel, Sprechanlage | sonnette, interphone | جرس الباب, انتركم
door handle, knob | picaporte, pomo | Türklinke, Türgriff | poignée de porte | مقبض الباب
hinge | bisagra | Scharnier | charnière | مفصلة
letterbox, mailbox, postbox, post office box, PO box | buzón, buzones, apartado de correos, casilla postal | Briefkasten, Postkasten, Postfach, Hausbriefkasten | boîte aux lettres, boîte postale | صندوق البريد, صندوق بريد
doormat | felpudo | Fußmatte | paillasson | ممسحة أرجل
threshold, step-free, barrier-free | sin barreras, sin escalones | barrierefrei, stufenlos, Schwelle, ebenerdig, ohne Stufen, stufenfrei | sans marche, de plain-pied | بدون درج, بدون عوائق
ramp | rampa | Rampe | rampe | منحدر, رامبة
handrail, banister, railing | barandilla, pasamanos | Geländer, Handlauf | rampe d'escalier, garde-corps | درابزين
skylight, roof window | claraboya, tragaluz | Dachfenster, Oberlicht | lucarne, fenêtre de toit | نافذة سقفية
double glazing | doble acristalamiento | Doppelverglasung, Isolierglas | double vitrage | زجاج مزدوج
roller shutter | persiana | Rollladen, Jalousie | volet roulant, persienne | شتر, ستارة معدنية
awning, sunshade, parasol | toldo, sombrilla | Markise, Sonnenschirm | store banne, parasol | مظلة شمسية
gutter, downpipe | canalón, bajante | Dachrinne, Regenrinne | gouttière | مزراب
roof tile, shingle | teja | Dachziegel | tuile | قرميد
façade, front of building | fachada | Fassade, Außenwand | façade | واجهة المبنى
plaster, render | yeso, enlucido | Putz, Gips | plâtre, enduit | جص, لياسة
plasterboard, drywall | pladur, cartón yeso | Gipskarton, Trockenbau | placo, plaque de plâtre | جبس بورد
wallpaper | papel pintado | Tapete, tapezieren | papier peint | ورق جدران
varnish, lacquer | barniz, laca | Lack, lackieren | vernis, laque | ورنيش
paintbrush, roller, brush | brocha, pincel, rodillo | Pinsel, Farbroller | pinceau, rouleau de peinture | فرشاة دهان
sandpaper, sanding | papel de lija, lijar | Schleifpapier, schleifen | papier de verre, ponçage | ورق صنفرة
parquet, laminate | parqué, tarima, laminado | Parkett, Laminat | parquet, stratifié | باركيه
marble, granite | mármol, granito | Marmor, Granit | marbre, granit | رخام, غرانيت
skirting board, baseboard | rodapié, zócalo | Sockelleiste, Fußleiste | plinthe | وزرة
beam, rafter | viga | Balken, Träger | poutre | عارضة
foundation, groundwork | cimientos, cimentación | Fundament | fondations | أساسات
scaffolding | andamio | Gerüst, Baugerüst | échafaudage | سقالة
crane | grúa torre | Kran | grue | رافعة
excavator, digger | excavadora | Bagger | pelleteuse, excavatrice | حفارة
demolition, tear down | demolición, derribo | Abriss, Abbruch | démolition | هدم
asbestos | amianto, asbesto | Asbest | amiante | أسبستوس
welding, welder | soldadura, soldador | Schweißen, Schweißer | soudure, soudeur | لحام
plank, board of wood, plywood | tabla, tablón, contrachapado | Brett, Sperrholz | planche, contreplaqué | لوح خشب
pliers, pincers | alicates, tenazas | Zange | pince | كماشة, زرادية
spanner, wrench | llave inglesa | Schraubenschlüssel | clé à molette | مفتاح ربط
screw anchor, wall plug | taco | Dübel | cheville murale | خابور
drill bit | broca | Bohrer | foret, mèche | ريشة مثقاب
axe, hatchet | hacha | Axt, Beil | hache | فأس
shovel, spade | pala | Schaufel, Spaten | pelle, bêche | مجرفة
rake | rastrillo | Rechen, Harke | râteau | مشط الحديقة
wheelbarrow | carretilla | Schubkarre | brouette | عربة يد
bucket, pail | cubo, balde | Eimer | seau | دلو, سطل
rope, string, cord | cuerda, cordel | Seil, Schnur | corde, ficelle | حبل, خيط
tape, adhesive tape | cinta adhesiva | Klebeband | ruban adhésif, scotch | شريط لاصق
tape measure, ruler | cinta métrica, regla | Maßband, Zollstock, Lineal | mètre ruban, règle | شريط قياس, مسطرة
spirit level | nivel de burbuja | Wasserwaage | niveau à bulle | ميزان ماء
extension lead, extension cord, power strip | alargador, regleta | Verlängerungskabel, Steckdosenleiste | rallonge, multiprise | سلك تمديد, وصلة كهرباء
adapter | adaptador | Adapter | adaptateur | محول كهربائي
transformer, voltage, volt | transformador, voltaje, voltio | Spannung, Transformator, Volt | tension, transformateur, volt | جهد كهربائي, فولت
watt, kilowatt, wattage | vatio, kilovatio | Watt, Kilowatt | watt, kilowatt | واط, كيلوواط
generator | generador | Generator, Stromaggregat | groupe électrogène | مولد كهرباء
short circuit, electric shock | cortocircuito, descarga eléctrica | Kurzschluss, Stromschlag | court-circuit, électrocution | ماس كهربائي, صدمة كهربائية
dimmer, light switch | regulador de luz, interruptor | Dimmer, Lichtschalter | variateur, interrupteur | مفتاح النور
candle | vela | Kerze | bougie parfumée, chandelle | شمعة, شموع
torch, flashlight | linterna | Taschenlampe | lampe de poche | مصباح يدوي
thermostat | termostato | Thermostat | thermostat | ثرموستات
underfloor heating | suelo radiante | Fußbodenheizung | plancher chauffant, chauffage au sol | تدفئة أرضية
district heating | calefacción urbana | Fernwärme | chauffage urbain | تدفئة مركزية
heating oil, fuel oil | gasóleo de calefacción | Heizöl | fioul | زيت تدفئة
firewood, pellets, logs | leña, pellets | Brennholz, Pellets | bois de chauffage, granulés | حطب
coal, charcoal | carbón | Kohle, Holzkohle | charbon | فحم
chimney sweep | deshollinador | Schornsteinfeger, Rauchfangkehrer, Kaminfeger, Kaminkehrer | ramoneur, ramonage | منظف مداخن
air purifier, humidifier | purificador de aire, humidificador | Luftreiniger, Luftbefeuchter | purificateur d'air, humidificateur | منقي هواء, مرطب جو
limescale, descale | cal, descalcificar | Kalk, entkalken | calcaire, détartrer | ترسبات كلسية
water softener, water filter | descalcificador, filtro de agua | Enthärtungsanlage, Wasserfilter | adoucisseur d'eau, filtre à eau | منقي ماء
cistern, water tank | cisterna, depósito de agua | Zisterne, Wassertank | citerne | خزان ماء
well, borehole | pozo | Brunnen | puits | بئر
septic tank, cesspit | fosa séptica | Klärgrube | fosse septique | بيارة
flush, cistern lever | cadena del váter, cisterna del inodoro | Spülung, Toilettenspülung | chasse d'eau | سيفون
toilet paper | papel higiénico | Toilettenpapier, Klopapier | papier toilette | ورق حمام
shower head | alcachofa de ducha | Duschkopf | pomme de douche | دش يدوي
shower curtain, shower screen | cortina de ducha, mampara | Duschvorhang, Duschwand | rideau de douche, paroi de douche | ستارة حمام
bidet | bidé | Bidet | bidet | شطاف
bathrobe, dressing gown | albornoz, bata | Bademantel, Morgenmantel | peignoir, robe de chambre | روب حمام
washcloth, flannel, sponge | esponja, manopla | Schwamm, Waschlappen | éponge, gant de toilette | إسفنجة, ليفة
toothbrush, toothpaste | cepillo de dientes, pasta de dientes | Zahnbürste, Zahnpasta | brosse à dents, dentifrice | فرشاة أسنان, معجون أسنان
shampoo, conditioner | champú, acondicionador | Shampoo, Haarspülung | shampooing, après-shampooing | شامبو
hairdryer, hair dryer | secador de pelo | Föhn, Haartrockner | sèche-cheveux | مجفف شعر, سشوار
comb, hairbrush | peine, cepillo de pelo | Kamm, Haarbürste | peigne, brosse à cheveux | مشط
razor, shaver, shave | maquinilla de afeitar, afeitar | Rasierer, rasieren | rasoir, se raser | ماكينة حلاقة
nail varnish, manicure, pedicure | manicura, pedicura, esmalte de uñas | Maniküre, Pediküre, Nagellack | manucure, pédicure, vernis à ongles | مانيكير, طلاء أظافر
deodorant | desodorante | Deo, Deodorant | déodorant | مزيل عرق
sunscreen, sun cream | crema solar, protector solar | Sonnencreme, Sonnenschutz | crème solaire | واقي شمس
tissue, handkerchief | pañuelo | Taschentuch | mouchoir | منديل
broom, sweep | escoba, barrer | Besen, fegen, kehren | balai, balayer | مكنسة يدوية, كنس
mop, wipe, cloth | fregona, trapo, bayeta | Wischmopp, wischen, Lappen | serpillière, chiffon | ممسحة, خرقة
bleach, disinfectant | lejía, desinfectante | Bleichmittel, Desinfektionsmittel | eau de Javel, désinfectant | مبيض, مطهر, معقم
washing powder, fabric softener | detergente en polvo, suavizante | Waschmittel, Weichspüler | lessive, adoucissant | مسحوق غسيل, منعم
washing-up, do the dishes, washing-up sink, wash up, dishwashing area, kitchen sink, wash dishes | fregar los platos, lavar los platos, fregadero, fregaderos, fregar | abspülen, Geschirr spülen, Spülbecken, Abwasch, Spüle, Spülküche, abwaschen, Geschirrspülbecken | vaisselle, faire la vaisselle, évier, bac à vaisselle, plonge | غسل الصحون, حوض غسيل الأطباق, مجلى, مغسلة أطباق
stain, spot, stains, stained, spot on clothes, spots, wine stain, grease spot, stain removal | mancha, manchas, manchado, quitamanchas, quitar manchas, suciedad | Fleck, Flecken, fleckig, Fleckentfernung, Weinfleck, Fettfleck, beschmutzt | tache, taches, détacher, détachant, souillure | بقعة, بقع, لطخة, إزالة البقع
dust, dusting | polvo, quitar el polvo | Staub, abstauben | poussière, dépoussiérer | غبار
window cleaning | limpieza de ventanas, limpiacristales | Fensterreinigung, Fensterputzer | nettoyage de vitres, laveur de vitres | تنظيف نوافذ
clothes line, drying rack | tendedero | Wäscheständer, Wäscheleine | étendoir, corde à linge | منشر غسيل
coat hanger, hook, coat rack | percha, perchero, gancho | Kleiderbügel, Haken, Garderobe | cintre, portemanteau, crochet | علاقة ملابس, شماعة
chest of drawers, sideboard | cómoda, aparador | Kommode, Anrichte | commode, buffet | خزانة أدراج
bookcase, bookshelf | librería, estantería | Bücherregal | bibliothèque, étagère | مكتبة كتب
bedside table, nightstand | mesilla de noche | Nachttisch | table de chevet | كومودينو
bunk bed | litera | Etagenbett, Hochbett | lits superposés | سرير بطابقين
sofa bed, folding bed, extra bed, twin beds, double bed, king size, rollaway bed, single bed | sofá cama, cama supletoria, cama de matrimonio, cama doble, camas separadas, cama individual | Schlafsofa, Zustellbett, Doppelbett, getrennte Betten, Einzelbett, Aufbettung, Beistellbett | canapé-lit, lit d'appoint, lit double, lits jumeaux, lit supplémentaire, lit simple | كنبة سرير, سرير إضافي, سرير مزدوج, سريران منفصلان, سرير مفرد
stool, bench | taburete, banco de madera | Hocker, Sitzbank, Bank zum Sitzen | tabouret, banc | كرسي بدون ظهر, مقعد طويل
tablecloth, napkin | mantel, servilleta | Tischdecke, Serviette | nappe, serviette de table | مفرش, مناديل مائدة
vase | jarrón | Vase | vase | مزهرية
cradle, rocking chair | mecedora, cuna | Wiege, Schaukelstuhl | berceau, fauteuil à bascule | كرسي هزاز, مهد
kitchen unit, worktop, countertop | encimera, muebles de cocina | Küchenzeile, Einbauküche, Arbeitsplatte | plan de travail, cuisine équipée | مطبخ مجهز, سطح العمل
extractor hood, cooker hood | campana extractora | Dunstabzugshaube | hotte aspirante | شفاط مطبخ
toaster | tostadora | Toaster | grille-pain | محمصة خبز
blender, mixer, food processor | batidora, licuadora | Mixer, Küchenmaschine, Rührgerät | mixeur, robot de cuisine, batteur | خلاط
sewing machine, sew | máquina de coser, coser | Nähmaschine, nähen | machine à coudre, coudre | ماكينة خياطة
needle, thread | aguja, hilo | Nadel, Faden, Garn | aiguille, fil à coudre | إبرة, خيط
zip, zipper, fastener | cremallera, cierre de cremallera, zíper | Reißverschluss, Zipper, Zippverschluss | fermeture éclair, zip, tirette | سحاب, سوستة, سنسلة
burglary, break-in, burglar | robo en casa, ladrón | Einbruch, Einbrecher, eingebrochen, Wohnungseinbruch | cambriolage, cambrioleur | سطو, لص
surveillance camera, CCTV | cámara de vigilancia, videovigilancia | Überwachungskamera, Videoüberwachung | caméra de surveillance, vidéosurveillance | كاميرا مراقبة
motion detector, sensor | detector de movimiento, sensor | Bewegungsmelder, Sensor | détecteur de mouvement, capteur | حساس حركة
carbon monoxide | monóxido de carbono | Kohlenmonoxid | monoxyde de carbone | أول أكسيد الكربون
household insurance, contents insurance | seguro de hogar | Hausratversicherung | assurance habitation | تأمين المنزل
flood, flooding, water damage, flood at home, flooded, inundation, water coming in | inundación, daños por agua, inundado, anegado, daño de agua | Überschwemmung, Wasserschaden, Hochwasser, überflutet, unter Wasser | inondation, dégât des eaux, inondé, dégâts des eaux | فيضان, أضرار المياه, غرق, تسرب مياه
earthquake | terremoto, sismo | Erdbeben | séisme, tremblement de terre | زلزال
hazardous waste | residuos peligrosos | Sondermüll, Problemmüll | déchets dangereux | نفايات خطرة
bulky waste, old furniture, large items, bulky items, unwanted furniture | muebles viejos, recogida de voluminosos, trastos viejos, voluminosos, recogida de muebles, enseres viejos | Sperrmüll, Sperrgut, alte Möbel, Sperriges, Sperrabfall | encombrants, objets encombrants, vieux meubles, monstres ménagers, monstres | نفايات كبيرة, أثاث قديم, أغراض كبيرة
waste collection, refuse collection | recogida de basura | Müllabfuhr | ramassage des ordures, collecte des déchets | جمع القمامة
removal van, removal company, removal firm, moving company, movers, removal men, mover, moving van, moving truck | camión de mudanza, empresa de mudanzas, camión de mudanzas, mozos de mudanza, furgoneta de mudanzas | Umzugswagen, Umzugsunternehmen, Umzugsfirma, Möbelpacker, Möbelwagen, Spedition, Umzugshelfer | camion de déménagement, déménageur, déménageurs, entreprise de déménagement | شركة نقل عفش, شركة نقل أثاث, عمال النقل, سيارة نقل العفش, شركة نقل
cardboard box, moving box, moving boxes, removal box, carton, boxes, crate | caja de cartón, caja de mudanza, cajas de mudanza, cajas | Karton, Umzugskarton, Umzugskartons, Kartons, Kiste, Kisten, Schachtel | carton de déménagement, cartons, carton, boîte en carton | كرتون, صندوق كرتون, صندوق, صناديق, كرتونة, كراتين, صناديق النقل, علب كرتون
`;
