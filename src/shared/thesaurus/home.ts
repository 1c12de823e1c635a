/** Housing, repair and what stands in a house. See `thesaurus.ts` for how a line is read. */
export const home = `
flat, apartment, unit | piso, apartamento, departamento | Wohnung, Apartment, Appartement | appartement, logement, studio | شقة, شقق, مسكن
house, home, cottage, crib to live in, pad, place to live, dwelling | casa, vivienda, hogar, piso, domicilio | Haus, Eigenheim, Heim, Bude, Wohnung, Zuhause, Hütte, Bleibe, Unterkunft | maison, logis, domicile, chez, logement, baraque, piaule, chez-soi | بيت, منزل, دار, منازل, بيوت, سكن, مسكن
villa, detached house | chalet, villa | Villa, Einfamilienhaus | villa, pavillon | فيلا
building, block | edificio, bloque, inmueble | Gebäude, Bau, Bauwerk | bâtiment, immeuble | مبنى, عمارة, بناية
property, real estate | inmueble, inmobiliaria, propiedad | Immobilie, Grundstück, Immobilien | immobilier, propriété, bien | عقار, عقارات, ملكية
land, plot | terreno, parcela, solar | Grundstück, Land, Bauplatz | terrain, parcelle | أرض, قطعة أرض
rent, monthly rent | alquiler, renta, arriendo | Miete, Mietzins, Kaltmiete, Warmmiete, Pachtzins | loyer, bail, location | إيجار, كراء, أجرة
lease, tenancy agreement | contrato de alquiler, arrendamiento | Mietvertrag, Pacht | bail, contrat de location | عقد إيجار
tenant, renter, lodger, occupier | inquilino, arrendatario | Mieter, Mieterin, Mietpartei | locataire, preneur à bail | مستأجر, مستأجرين
landlord, landlady, lessor, property owner | casero, arrendador, dueño del piso | Vermieter, Hauswirt, Hauseigentümer, Hausherr, Wohnungseigentümer | bailleur, propriétaire | مؤجر, صاحب البيت
room | habitación, cuarto, sala | Zimmer, Raum, Stube | chambre, pièce, salle | غرفة, غرف, حجرة
bedroom | dormitorio, habitación, recámara, alcoba | Schlafzimmer, Zimmer, Schlafraum | chambre, chambre à coucher | غرفة نوم, غرف نوم
living room, lounge, sitting room | salón, sala de estar | Wohnzimmer | salon, séjour | صالة, غرفة الجلوس, صالون
dining room | comedor | Esszimmer, Speisesaal | salle à manger | غرفة الطعام, سفرة
kitchen | cocina | Küche, Kochecke, Kochnische | cuisine | مطبخ, مطابخ
bathroom, bath | baño, cuarto de baño | Bad, Badezimmer, Nasszelle | salle de bain, salle de bains, bain | حمام, حمامات
toilet, loo, restroom, lavatory, WC, washroom, bathroom, bog, gents, the ladies, ladies' room | aseo, baño, servicio, lavabo, inodoro, retrete, WC, váter, wáter, excusado, sanitario | Toilette, WC, Klo, Abort, Häusl, Lokus, Örtchen, Klosett, Toiletten, Toilettenspülung, stilles Örtchen, Pissoir | toilettes, WC, sanitaires, cabinet, cabinets, waters, chiottes, petit coin, chasse d'eau, vécés | مرحاض, دورة المياه, حمام, تواليت, دورات المياه, دورة مياه, بيت الخلاء, كنيف
shower | ducha, regadera | Dusche, duschen | douche | دش, دوش
bathtub | bañera, tina | Badewanne, Wanne | baignoire | بانيو, حوض استحمام
sink, washbasin, basin | lavabo, fregadero, pila, lavamanos | Waschbecken, Spüle, Spülbecken | lavabo, évier | حوض, مغسلة
tap, faucet, mixer tap, water tap, stopcock | grifo, llave de agua, canilla, llave del agua, pila del agua | Wasserhahn, Hahn, Armatur, Mischbatterie, Hähne | robinet, mitigeur, robinetterie, robinets | صنبور, حنفية, خلاط ماء, بزبوز, صنابير
pipe, plumbing | tubería, caño, fontanería, cañería | Rohr, Leitung, Installation, Rohrleitung | tuyau, plomberie, canalisation | أنبوب, سباكة, ماسورة, مواسير
leak, leaking, drip, dripping, burst pipe, water leak | fuga, gotea, gotera, escape, goteo, fuga de agua, tubería rota | undicht, tropft, Leck, Wasserschaden, Rohrbruch, Wasserrohrbruch, läuft aus, tropfen | fuite, fuit, goutte, fuite d'eau, canalisation percée | تسرب, تسريب, يقطر, يسرب, تنقيط, انفجار أنبوب
blocked, clogged, blocked drain, unblock, blocked pipe, blocked sink, plunger, bunged up, blockage | atascado, atasco, obstruido, desatascar, tubería atascada, destapar | verstopft, Verstopfung, Verstopfung im Rohr, Rohrreinigung, Abfluss, Abflussreinigung, Abfluss verstopft | bouché, obstrué, déboucher, débouchage, engorgé, évier bouché | مسدود, انسداد, تسليك, تسليك المجاري
drain, sewer | desagüe, alcantarilla | Abfluss, Kanal, Abwasser | évacuation, égout, écoulement | مجاري, مصرف, صرف صحي
water | agua | Wasser | eau | ماء, مياه
hot water | agua caliente | Warmwasser, heißes Wasser | eau chaude | ماء ساخن
drinking water, drinkable, potable | agua potable, potable | Trinkwasser, trinkbar | eau potable, potable | مياه الشرب, صالح للشرب
electricity, power, electric current, light, power hook-up, electric hook-up, electricity on the pitch | electricidad, luz, corriente, toma de corriente, conexión eléctrica, luz eléctrica, con luz | Strom, Elektrizität, elektrisch, Stromanschluss, Stromsäule | électricité, courant, branchement électrique, borne électrique | كهرباء, تيار, توصيلة كهرباء
socket, outlet, plug, power point, power socket, plug socket | enchufe, toma de corriente, enchufes, tomacorriente, clavija | Steckdose, Stecker, Steckdosen | prise, prise de courant, prises, prise électrique | مقبس, قابس, فيش, بريزة, مقابس
cable, wire | cable, hilo | Kabel, Draht, Leitung | câble, fil | كابل, سلك, أسلاك
fuse, circuit breaker | fusible, interruptor | Sicherung | fusible, disjoncteur | فيوز, قاطع
power cut, blackout, outage, no electricity | apagón, corte de luz, sin luz | Stromausfall, kein Strom, Stromunterbruch | coupure de courant, panne de courant, coupure d'électricité | انقطاع الكهرباء, انقطاع
gas | gas | Gas | gaz | غاز
heating, heater, radiator, central heating, warm up the flat | calefacción, calefactor, radiador, estufa, calentar | Heizung, heizen, Heizkörper, beheizt, Zentralheizung, Ofen | chauffage, chauffer, radiateur, chauffé, chauffage central | تدفئة, مدفأة, سخان, شوفاج, دفاية, تسخين, صوبة
air conditioning, AC, aircon, cooling, air con, AC unit | aire acondicionado, climatización, refrigeración | Klimaanlage, Klima, Kühlung, Klimagerät | climatisation, clim, climatiseur | تكييف, مكيف, مكيفات, كليماتيزور, تبريد
fan, ventilation | ventilador, ventilación | Ventilator, Lüftung, Lüfter | ventilateur, ventilation, aération | مروحة, تهوية
boiler, water heater, hot water, geyser, immersion heater, no hot water | caldera, calentador, agua caliente, termo, boiler | Boiler, Kessel, Warmwasserbereiter, Warmwasser, Heißwasser, Therme, Durchlauferhitzer | chaudière, chauffe-eau, eau chaude, cumulus | غلاية, سخان, سخان الماء, ماء ساخن
chimney, fireplace | chimenea | Kamin, Schornstein, Ofen | cheminée | مدخنة, مدفأة
roof | tejado, techo, azotea | Dach | toit, toiture | سطح, سقف
ceiling | techo | Decke, Zimmerdecke | plafond | سقف
wall | pared, muro | Wand, Mauer | mur, paroi | جدار, حائط, جدران
floor, flooring | suelo, piso | Boden, Fußboden | sol, plancher | أرضية, بلاط
storey, floor, level | planta, piso | Stock, Stockwerk, Etage, Geschoss, Obergeschoss | étage, niveau | طابق, دور, طوابق
ground floor, street level | planta baja | Erdgeschoss, Parterre, EG | rez-de-chaussée, plain-pied | طابق أرضي
basement, cellar | sótano, bodega, subsuelo | Keller, Untergeschoss, Kellerabteil, Souterrain | sous-sol, cave | قبو, سرداب, بدروم
attic, loft | ático, desván | Dachboden, Speicher, Estrich | grenier, combles, galetas | علية
stairs, staircase, steps, flight of steps | escalera, escaleras, escalones, peldaños, gradas | Treppe, Treppenhaus, Stufen, Stiege, Stiegenhaus | escalier, escaliers, marches | درج, سلم, سلالم
lift, elevator | ascensor, elevador | Aufzug, Fahrstuhl, Lift, Personenaufzug | ascenseur, élévateur | مصعد, أسانسير, مصاعد
door | puerta | Tür | porte | باب, أبواب
gate, entrance, entry, way in | entrada, portal, acceso, verja, boleto de entrada | Eingang, Tor, Einfahrt, Zugang, Zutritt, Pforte | entrée, portail, accès, porte d'entrée | مدخل, بوابة, دخول
exit, way out | salida | Ausgang, Ausfahrt | sortie | مخرج, خروج
emergency exit | salida de emergencia | Notausgang | sortie de secours | مخرج الطوارئ
window | ventana | Fenster | fenêtre | نافذة, شباك, نوافذ, شبابيك
glass, pane | cristal, vidrio | Glas, Scheibe | verre, vitre | زجاج
curtain, blind, shutter, curtains, drapes, blinds, net curtain | cortina, persiana, cortinas, visillo, estor | Vorhang, Gardine, Rollladen, Jalousie, Vorhänge, Gardinen, Rollo | rideau, volet, store, rideaux, voilage | ستارة, ستائر, برادي
balcony, terrace, patio | balcón, terraza | Balkon, Terrasse, Loggia | balcon, terrasse | شرفة, بلكونة, تراس
garden, yard, backyard | jardín, patio | Garten, Hof, Gartenanlage | jardin, cour | حديقة, فناء, حدائق, جنينة
lawn, grass | césped, hierba | Rasen, Gras | pelouse, gazon, herbe | عشب
tree | árbol | Baum, Bäume | arbre | شجرة, أشجار
flower, flowers, blossom, bloom, flower delivery | flor, flores, floración, florería | Blume, Blumen, Blüte, blühen | fleur, fleurs, fleurir, floraison | زهرة, زهور, ورد, أزهار
plant | planta | Pflanze | plante | نبات, نباتات
fence | valla, cerca | Zaun | clôture, barrière | سياج, سور
garage | garaje, cochera | Garage | garage | كراج, جراج, مرآب
parking, parking space, car park, parking lot, park, parked, leave the car, leave my car | aparcamiento, estacionamiento, parking, plaza de garaje, aparcar, aparca, estacionar, parqueadero, playa de estacionamiento | Parkplatz, Parken, Stellplatz, Parkhaus, Tiefgarage, parkt, geparkt, abstellen, Parkplätze, Parkmöglichkeit, parkieren, Abstellplatz, Parkfeld, Parkgelegenheit | parking, stationnement, place de parking, se garer, garer, stationner, parcage | موقف, مواقف, موقف سيارات, باركينج, ركن, صف السيارة, وقوف السيارات, باركينغ
key | llave | Schlüssel | clé, clef | مفتاح, مفاتيح
spare, replacement, backup | repuesto, recambio, de reserva | Ersatz, Reserve | rechange, secours, réserve | احتياطي, احتياط, بديل
lock, padlock | cerradura, candado | Schloss, Türschloss | serrure, cadenas, verrou | قفل, أقفال
locksmith, locked out, lost my key, open a door, locked myself out | cerrajero, cerrajería, abrir puerta, quedarse fuera | Schlüsseldienst, Schlosser, ausgesperrt, Türöffnung, Schlüssel verloren, Schlüsselnotdienst, Aufsperrdienst | serrurier, serrurerie, porte claquée, ouverture de porte, enfermé dehors | صانع أقفال, فتح أقفال, فتح أبواب, قفال
alarm, burglar alarm | alarma | Alarm, Alarmanlage | alarme | إنذار, جهاز إنذار
smoke detector | detector de humo | Rauchmelder | détecteur de fumée | كاشف دخان
fire, burning | fuego, incendio | Feuer, Brand | feu, incendie | حريق, نار
fire extinguisher | extintor | Feuerlöscher | extincteur | طفاية
furniture, piece of furniture, household goods, furnishings | mueble, muebles, mobiliario, enseres | Möbel, Möbelstück, Einrichtung, Hausrat, Mobiliar | meuble, meubles, mobilier, biens du ménage, ameublement | أثاث, مفروشات, عفش, موبيليا, فرش
furnished | amueblado | möbliert | meublé | مفروش, مفروشة
table | mesa | Tisch | table | طاولة, طاولات
chair, seat | silla, asiento | Stuhl, Sitz, Sessel | chaise, siège | كرسي, كراسي, مقعد
sofa, couch, settee, davenport | sofá, sillón, diván | Sofa, Couch, Kanapee, Polstermöbel, Diwan | canapé, divan, sofa | أريكة, كنبة, صوفا, ديوان
armchair | sillón, butaca | Sessel | fauteuil | كرسي بذراعين, فوتيه
bed | cama | Bett, Liege | lit, couchage | سرير, أسرة
mattress | colchón | Matratze | matelas | مرتبة, فراش
pillow, cushion | almohada, cojín | Kissen, Kopfkissen | oreiller, coussin | وسادة, مخدة
sheet, bed linen, bedding | sábana, sábanas, ropa de cama | Bettwäsche, Bettlaken, Laken | drap, draps, linge de lit, literie | ملاءة, شرشف, ملاءات
blanket, duvet, quilt, comforter, bedspread, pillow cleaning | manta, edredón, cobija, colcha, nórdico | Decke, Bettdecke, Daunendecke, Federbett, Oberbett, Tagesdecke | couverture, couette, édredon, plaid, couvre-lit | بطانية, لحاف, غطاء سرير, ألحفة
towel | toalla | Handtuch, Handtücher, Badetuch | serviette, essuie-main | منشفة, مناشف, فوطة
wardrobe, closet, cupboard, cabinet | armario, ropero, clóset | Schrank, Kleiderschrank | armoire, placard, penderie, garde-robe | خزانة, دولاب, دولاب ملابس, كبت
drawer | cajón | Schublade | tiroir | درج
desk | escritorio | Schreibtisch | bureau | مكتب
lamp, light, lighting, bulb | lámpara, luz, bombilla, iluminación, foco, faro, ampolleta | Lampe, Licht, Leuchte, Glühbirne, Beleuchtung, Funzel, Leuchtmittel | lampe, lumière, éclairage, ampoule, luminaire | مصباح, ضوء, إنارة, لمبة, إضاءة
mirror | espejo | Spiegel | miroir, glace, rétroviseur | مرآة
carpet, rug, carpets, rug cleaning, upholstery cleaning | alfombra, moqueta, alfombras, tapete | Teppich, Teppiche, Läufer, Teppichboden, Teppichreinigung, Polsterreinigung, Bodenbelag, Matte | tapis, moquette, nettoyage de tapis | سجادة, سجاد, موكيت, غسيل السجاد, زربية, بساط
picture, painting, frame, paintings, sculpture, work of art, artwork, drawing | cuadro, pintura, marco, escultura, obra de arte, dibujo | Bild, Gemälde, Rahmen, Skulptur, Kunstwerk, Zeichnung | tableau, peinture, cadre, sculpture, œuvre d'art, dessin | لوحة, صورة, إطار, لوحات, تمثال, منحوتة, عمل فني, رسم
clock, watch, wristwatch, watch strap, watch battery, watchmaker, clock repair | reloj, relojería, relojero, correa de reloj, pila del reloj, cronómetro, reloj de pulsera | Uhr, Armbanduhr, Uhrmacher, Uhrarmband, Uhrenbatterie, Zeitmesser | horloge, montre, pendule, horloger, horlogerie, bracelet de montre, pile de montre | ساعة, ساعة يد, ساعاتي, حزام الساعة, بطارية الساعة
fridge, refrigerator, icebox, freezer, cooler | nevera, frigorífico, refrigerador, heladera, congelador, frigo | Kühlschrank, Eiskasten, Kühltruhe, Gefrierschrank, Kühlgerät | réfrigérateur, frigo, congélateur, frigidaire | ثلاجة, براد, مبرد, فريزر
freezer | congelador | Gefrierschrank, Tiefkühler, Gefriertruhe | congélateur | فريزر, مجمد
oven, stove, cooker, hob | horno, cocina, estufa | Ofen, Herd, Backofen, Kochfeld | four, cuisinière, plaque | فرن, موقد, بوتاجاز
microwave | microondas | Mikrowelle | micro-ondes | ميكروويف
dishwasher | lavavajillas, lavaplatos | Spülmaschine, Geschirrspüler | lave-vaisselle | غسالة صحون, جلاية
washing machine, washer | lavadora | Waschmaschine | machine à laver, lave-linge | غسالة
dryer, tumble dryer | secadora | Trockner, Wäschetrockner | sèche-linge | نشافة, مجفف
vacuum cleaner, hoover | aspiradora | Staubsauger | aspirateur | مكنسة كهربائية
iron, ironing, press trousers, pressed, ironed, crease, creased, steam iron | plancha, planchar, planchado, arruga, arrugado | Bügeleisen, bügeln, gebügelt, Bügelservice, glätten, zerknittert | fer à repasser, repassage, repasser, repassé, froissé | مكواة, كي, كوي, مكوي, تجعد
kettle | hervidor | Wasserkocher | bouilloire | غلاية
coffee machine, coffee maker | cafetera | Kaffeemaschine | cafetière, machine à café | آلة قهوة, ماكينة قهوة
television, TV, telly | televisión, televisor, tele | Fernseher, Fernsehen, TV, Glotze, Flimmerkiste, Fernsehgerät, Mattscheibe | télévision, télé, téléviseur | تلفزيون, تلفاز
radio | radio | Radio | radio | راديو, مذياع
internet, wifi, wireless, broadband, Wi-Fi, wireless internet, network, connection to the internet, WLAN, fibre optic | internet, wifi, conexión, conexión a internet, fibra óptica, red inalámbrica | Internet, WLAN, Wifi, Netz, Netzwerk, Internetanschluss, Glasfaser, Internetzugang | internet, wifi, connexion, réseau, connexion internet, fibre optique, sans fil | إنترنت, واي فاي, انترنت, شبكة, اتصال بالإنترنت, ألياف بصرية, نت
router, modem | router, módem | Router, Modem | routeur, box, modem | راوتر, مودم
screen, display, monitor, phone screen, touchscreen, cracked screen, screen repair, broken screen | pantalla, monitor, pantalla del móvil, pantalla rota, pantalla táctil | Bildschirm, Display, Monitor, Displayschaden, Displayreparatur, Handydisplay, Touchscreen | écran, moniteur, écran cassé, écran fissuré, écran tactile, vitre du téléphone | شاشة, شاشات, شاشة الهاتف, شاشة مكسورة, شاشة لمس
computer, PC, laptop, notebook, desktop, MacBook, tablet computer, desktop computer | ordenador, computadora, portátil, PC, computador, tableta | Computer, Rechner, Laptop, Notebook, PC, Tablet | ordinateur, PC, portable, ordinateur portable, tablette, ordi | حاسوب, كمبيوتر, لابتوب, حاسب, حاسوب محمول, جهاز لوحي
keyboard | teclado | Tastatur | clavier | لوحة مفاتيح
mouse | ratón | Maus | souris | فأرة, ماوس
printer | impresora | Drucker | imprimante | طابعة
ink, toner, cartridge | tinta, tóner, cartucho | Tinte, Toner, Patrone | encre, toner, cartouche | حبر
camera | cámara | Kamera, Fotoapparat | caméra, appareil photo | كاميرا
battery, rechargeable battery, batteries, power bank, battery replacement, replace battery, accumulator, rechargeable | batería, pila, acumulador, baterías, pilas, cambio de batería | Batterie, Akku, Batterien, Akkus, Akkutausch, Akkuwechsel, Powerbank | batterie, pile, accu, batteries, piles, remplacement de batterie | بطارية, بطاريات, تبديل البطارية, تغيير البطارية, مدخرة
charger, charging, charge, charge a phone, charging cable, power adapter, not charging, won't charge, doesn't charge, load the battery | cargador, cargar, carga, recargar, cable de carga, no carga | Ladegerät, laden, Ladestation, Aufladen, Ladesäule, Ladekabel, lädt nicht, Netzteil, lädt | chargeur, charger, recharge, borne de recharge, recharger, câble de charge, ne charge pas | شاحن, شحن, شحن الهاتف, كابل الشحن, لا يشحن
mobile phone, cell phone, smartphone, mobile, cellphone, phone, cell, telephone, handset, phones | móvil, celular, teléfono móvil, teléfono, smartphone, móviles | Handy, Mobiltelefon, Smartphone, Telefon, Handys, Natel, Mobilfunkgerät | portable, mobile, téléphone mobile, smartphone, téléphone portable, téléphone, téléphones, GSM, cellulaire | جوال, هاتف محمول, موبايل, محمول, هواتف, نقال, هاتف, تلفون, هاتف جوال, جوالات, خليوي
headphones, earphones | auriculares | Kopfhörer | casque, écouteurs | سماعات
software, program, app | programa, aplicación, software | Programm, Software, App | logiciel, application, programme | برنامج, تطبيق, برامج
update, upgrade | actualización, actualizar | Update, Aktualisierung | mise à jour, actualiser | تحديث
backup | copia de seguridad | Sicherung, Backup | sauvegarde | نسخة احتياطية
repair, fix, mend, repairs, fixed, mended, repair shop, repaired, patch up, sort out, put right | reparación, reparar, arreglo, arreglar, repara, reparado, arreglamos, componer, compostura, refaccionar | Reparatur, reparieren, Instandsetzung, repariert, instand setzen, richten, flicken, ausbessern, heil machen, herrichten, richten lassen, Behebung | réparation, réparer, dépannage, répare, dépanner, rafistoler, remettre en état, retaper, raccommoder | إصلاح, تصليح, صيانة, يصلح, نصلح, ترميم, أصلح
maintenance, servicing, upkeep | mantenimiento | Wartung, Instandhaltung, Inspektion | entretien, maintenance, révision | صيانة
installation, install, fit, assembly, mount | instalación, instalar, montaje, montar | Installation, installieren, Montage, montieren, Einbau, einbauen | installation, installer, montage, monter, pose | تركيب, تثبيت
plumber, plumbing, sanitary fitter, heating engineer, pipe fitter | fontanero, plomero, gasfitero, fontanería, gasfíter | Klempner, Installateur, Sanitär, Spengler, Heizungsbauer, Sanitärbetrieb, Flaschner, Sanitärinstallateur | plombier, plomberie, chauffagiste, plombier-chauffagiste | سباك, سباكة, مواسرجي, سمكري, رصاص, بلومبي
electrician, wiring, rewiring, electrical work, electrical installation | electricista, cableado, instalación eléctrica | Elektriker, Elektroinstallateur, Verkabelung, Elektrik, Elektroinstallation, Elektrofachkraft | électricien, câblage, installation électrique | كهربائي, تمديدات كهربائية, كهربجي, تمديد الأسلاك
painter, decorator | pintor | Maler, ausmalen, weißeln | peintre, ravalement | دهان, صباغ
carpenter, joiner, cabinetmaker, woodwork | carpintero, carpintería, ebanista | Tischler, Schreiner, Zimmermann, Tischlerei, Schreinerei, Holzbearbeitung | menuisier, charpentier, ébéniste, menuiserie | نجار, نجارة, أعمال الخشب, منجرة
builder, bricklayer, mason | albañil, constructor | Maurer, Bauarbeiter, Bauunternehmer | maçon, constructeur | بناء, مقاول
roofer | techador, tejador | Dachdecker | couvreur | سقاف
craftsman, tradesman, handyman | artesano, manitas, operario | Handwerker, Professionist, Handwerksbetrieb, Monteur | artisan, bricoleur | حرفي, فني
technician, engineer | técnico, ingeniero | Techniker, Ingenieur | technicien, ingénieur | فني, مهندس, تقني
architect | arquitecto | Architekt | architecte | مهندس معماري
caretaker, janitor, concierge, superintendent | portero, conserje, encargado del edificio | Hausmeister, Hauswart, Hausbesorger, Facility Manager | gardien, concierge, conciergerie | حارس, بواب, حارس العمارة, ناطور
gardener, gardening | jardinero, jardinería | Gärtner, Gartenarbeit | jardinier, jardinage | بستاني
cleaning, clean, cleaner, housekeeping, cleaned, cleans, cleanse, cleaning lady | limpieza, limpiar, limpio, limpia, limpian | Reinigung, putzen, reinigen, Putzfrau, sauber, säubern, gereinigt, gesäubert, sauber machen, Säuberung, Raumpflege, aufwischen, Putzhilfe, Raumpflegerin, Haushaltshilfe, schrubben, blitzblank | nettoyage, ménage, nettoyer, propre, nettoie, nettoyé | تنظيف, نظافة, نظيف, ينظف, ننظف, تنضيف
dirty, filthy, muddy, soiled, grubby | sucio, sucia, manchado, embarrado, mugriento, suciedad, cochino, mugre | schmutzig, dreckig, verschmutzt, matschig, versaut, Schmutz, verdreckt, Dreck, versifft | sale, salissant, souillé, boueux, crasseux, malpropre | وسخ, متسخ, قذر, موحل
laundry, washing | colada, lavandería, ropa sucia | Wäsche, Wäscherei | linge, lessive, blanchisserie, laverie | غسيل, مغسلة
dry cleaning, dry cleaner, dry-clean, cleaners, launderette, laundromat, laundry service | tintorería, lavado en seco, limpieza en seco, lavandería | Reinigung, chemische Reinigung, Textilreinigung, Waschsalon, Wäscherei, Heißmangel | pressing, nettoyage à sec, teinturerie, blanchisserie, laverie | تنظيف جاف, مصبغة, مغسلة, تنظيف الملابس, دراي كلين, غسيل الملابس
soap, detergent | jabón, detergente | Seife, Waschmittel | savon, détergent | صابون, منظف
bin, rubbish, garbage, trash, waste, litter, refuse, junk, trash can, dustbin, garbage can, wheelie bin | basura, residuos, desechos, cubo, desperdicios, trastos | Müll, Abfall, Tonne, Mülltonne, Kehricht, Unrat, Mist zum Wegwerfen, Abfälle, Gerümpel, Mistkübel, Abfalleimer, Abfalltonne | poubelle, déchets, ordures, détritus, rebuts, bac à ordures | قمامة, نفايات, زبالة, أوساخ, مهملات
recycling | reciclaje | Recycling, Wertstoff | recyclage, tri | إعادة تدوير, تدوير
moving, move house, removal, relocation, move, removals, moving day, moving home, relocate | mudanza, mudarse, mudanzas, traslado, cambiarse de casa, cambio de casa, trasladarse | Umzug, umziehen, Umzüge, Wohnungswechsel, umgezogen, Übersiedlung, übersiedeln, zügeln | déménagement, déménager, déménage, emménager | نقل عفش, انتقال, نقل العفش, نقل الأثاث, نقل المنزل, رحيل, نقل أثاث
handover, hand over | entrega | Übergabe, übergeben | remise, état des lieux | تسليم
renovation, refurbishment | reforma, renovación | Renovierung, Sanierung, renovieren | rénovation, travaux | تجديد, ترميم
construction site, building site, site | obra | Baustelle | chantier | موقع بناء, ورشة
paint, painting, painter, decorator, painting walls, paint a room, whitewash, painted, coat of paint | pintura, pintar, pintor, pintar paredes, pintado | Farbe, Lack, streichen, Anstrich, Maler, Malerin, tünchen, Anstreicher, gestrichen, Malerarbeiten, Farbton, Kolorierung, Nuance | peinture, peindre, peintre, peintre en bâtiment, repeindre | دهان, طلاء, صباغ, دهان الجدران, نقاش, صبغ
wood, timber | madera | Holz | bois | خشب
metal, iron, steel | metal, hierro, acero | Metall, Eisen, Stahl | métal, fer, acier | معدن, حديد, فولاذ
stone | piedra | Stein | pierre | حجر, حجارة
brick | ladrillo | Ziegel, Backstein | brique | طوب
cement, concrete | cemento, hormigón | Zement, Beton | ciment, béton | إسمنت, خرسانة
tile | azulejo, baldosa | Fliese, Kachel | carrelage, carreau | بلاط
plastic | plástico | Kunststoff, Plastik | plastique | بلاستيك
leather | cuero, piel | Leder | cuir | جلد
cotton | algodón | Baumwolle | coton | قطن
wool | lana | Wolle | laine | صوف
silk | seda | Seide | soie | حرير
paper | papel | Papier | papier | ورق
gold | oro | Gold | or | ذهب
silver | plata | Silber | argent | فضة
tool | herramienta | Werkzeug, Akkuschrauber | outil | أداة, عدة, أدوات
hammer | martillo | Hammer | marteau | مطرقة
screw | tornillo | Schraube | vis | برغي, مسمار
nail | clavo | Nagel | clou | مسمار
screwdriver | destornillador | Schraubenzieher, Schraubendreher | tournevis | مفك
drill | taladro | Bohrmaschine, Bohrer | perceuse | مثقاب, دريل
saw | sierra | Säge | scie | منشار
ladder | escalera de mano | Leiter | échelle | سلم, أدراج
glue, adhesive | pegamento, cola | Kleber, Klebstoff | colle | غراء, لاصق
knife | cuchillo | Messer | couteau | سكين, سكاكين
scissors | tijeras | Schere | ciseaux | مقص
neighbour, neighbor, next door | vecino, vecindad | Nachbar, Anrainer, Anwohner, Nachbarschaft | voisin, voisinage, riverain | جار, جيران
noise, loud, noisy, din | ruido, ruidoso, bulla, jaleo, alboroto | Lärm, laut, Geräusch, Krach, Radau, lärmend, Ruhestörung, Krawall | bruit, bruyant, vacarme, tapage, boucan, nuisance sonore | ضوضاء, ضجيج, إزعاج
quiet, silence, silent, peaceful | silencio, tranquilo, tranquilidad | Ruhe, ruhig, leise, geräuschlos | calme, silence, tranquille | هدوء, هادئ
pet, animal | mascota, animal | Haustier, Tier | animal, animal de compagnie | حيوان أليف, حيوان, حيوانات
dog, puppy, bitch, male dog, dogs, hound, doggie, pooch, mutt, canine | perro, cachorro, perra, can | Hund, Welpe, Hündin, Rüde, Vierbeiner, Köter, Wauwau, Fiffi | chien, chiot, chienne, cabot, clébard, canidé | كلب, كلاب, كلبة
cat, kitten, tomcat, male cat, cats, female cat, moggy, pussycat | gato, gata, felino, minino | Katze, Kater, Mieze, Stubentiger, Miezekatze, Büsi | chat, matou, chatte, félin | قط, قطة, قطط, هر, هرة, بسة
bird | pájaro, ave | Vogel | oiseau | طائر, عصفور, طيور
horse, horses, pony, steed, nag, equine | caballo, caballos, poni, yegua, corcel | Pferd, Pferde, Ross, Gaul, Pony, Rösser | cheval, chevaux, poney, canasson | حصان, خيول, خيل, أحصنة, فرس
fish | pez, pescado | Fisch | poisson | سمك, أسماك
smoking, smoke, cigarette, tobacco, fag, ciggy | fumar, cigarrillo, tabaco, fumador, pitillo, pucho | rauchen, Raucher, Zigarette, Tabak, Kippe, Glimmstängel, Tschick | fumer, cigarette, tabac, fumeur, clope, cibiche | تدخين, سيجارة, تبغ, سجائر
swimming pool, pool, swimming baths, baths, indoor pool, outdoor pool, lido, swimming lanes, lane, leisure pool | piscina, alberca, pileta, piscina cubierta, calle de natación | Schwimmbad, Pool, Schwimmbecken, Hallenbad, Freibad, Schwimmhalle, Becken, Bahnen, Badeanstalt, Badi | piscine, bassin de natation, piscine couverte, ligne d'eau, couloir de nage, bain public | مسبح, حمام سباحة, مسابح, بركة سباحة, حوض سباحة, بسين
utilities, service charges, running costs | gastos de comunidad, suministros | Nebenkosten, Betriebskosten, Mietnebenkosten, Heizkosten | charges | خدمات, رسوم الخدمات
meter, meter reading | contador, lectura | Zähler, Zählerstand | compteur, relevé | عداد, قراءة العداد
`;
