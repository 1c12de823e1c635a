/** Housing, repair and what stands in a house. See `thesaurus.ts` for how a line is read. */
export const home = `
flat, apartment, unit | piso, apartamento, departamento | Wohnung, Apartment, Appartement | appartement, logement, studio | شقة, شقق, مسكن
house, home, cottage | casa, vivienda, hogar | Haus, Eigenheim, Heim | maison, logis, domicile, chez | بيت, منزل, دار, منازل, بيوت
villa, detached house | chalet, villa | Villa, Einfamilienhaus | villa, pavillon | فيلا
building, block | edificio, bloque, inmueble | Gebäude, Bau, Bauwerk | bâtiment, immeuble | مبنى, عمارة, بناية
property, real estate | inmueble, inmobiliaria, propiedad | Immobilie, Grundstück, Immobilien | immobilier, propriété, bien | عقار, عقارات, ملكية
land, plot | terreno, parcela, solar | Grundstück, Land, Bauplatz | terrain, parcelle | أرض, قطعة أرض
rent, monthly rent | alquiler, renta, arriendo | Miete, Mietzins, Kaltmiete, Warmmiete | loyer, bail, location | إيجار, كراء, أجرة
lease, tenancy agreement | contrato de alquiler, arrendamiento | Mietvertrag, Pacht | bail, contrat de location | عقد إيجار
tenant, renter, lodger | inquilino, arrendatario | Mieter, Mieterin | locataire | مستأجر, مستأجرين
landlord, landlady | casero, arrendador | Vermieter, Hauswirt | bailleur, propriétaire | مؤجر, صاحب البيت
room | habitación, cuarto, sala | Zimmer, Raum, Stube | chambre, pièce, salle | غرفة, غرف, حجرة
bedroom | dormitorio, habitación, recámara | Schlafzimmer, Zimmer | chambre, chambre à coucher | غرفة نوم, غرف نوم
living room, lounge, sitting room | salón, sala de estar | Wohnzimmer | salon, séjour | صالة, غرفة الجلوس, صالون
dining room | comedor | Esszimmer, Speisesaal | salle à manger | غرفة الطعام, سفرة
kitchen | cocina | Küche | cuisine | مطبخ, مطابخ
bathroom, bath | baño, cuarto de baño | Bad, Badezimmer | salle de bain, salle de bains, bain | حمام, حمامات
toilet, loo, restroom, lavatory, WC, washroom | aseo, baño, servicio, lavabo, inodoro, retrete, WC | Toilette, WC, Klo, Abort | toilettes, WC, sanitaires, cabinet | مرحاض, دورة المياه, حمام, تواليت, دورات المياه
shower | ducha, regadera | Dusche, duschen | douche | دش, دوش
bathtub | bañera, tina | Badewanne, Wanne | baignoire | بانيو, حوض استحمام
sink, washbasin, basin | lavabo, fregadero, pila, lavamanos | Waschbecken, Spüle, Spülbecken | lavabo, évier | حوض, مغسلة
tap, faucet | grifo, llave de agua, canilla | Wasserhahn, Hahn, Armatur | robinet | صنبور, حنفية
pipe, plumbing | tubería, caño, fontanería, cañería | Rohr, Leitung, Installation, Rohrleitung | tuyau, plomberie, canalisation | أنبوب, سباكة, ماسورة, مواسير
leak, leaking, drip | fuga, gotea, gotera, escape | undicht, tropft, Leck, Wasserschaden | fuite, fuit, goutte | تسرب, تسريب, يقطر
blocked, clogged, blocked drain | atascado, atasco, obstruido | verstopft, Verstopfung | bouché, obstrué | مسدود, انسداد
drain, sewer | desagüe, alcantarilla | Abfluss, Kanal, Abwasser | évacuation, égout, écoulement | مجاري, مصرف, صرف صحي
water | agua | Wasser | eau | ماء, مياه
hot water | agua caliente | Warmwasser, heißes Wasser | eau chaude | ماء ساخن
drinking water, drinkable, potable | agua potable, potable | Trinkwasser, trinkbar | eau potable, potable | مياه الشرب, صالح للشرب
electricity, power, electric current, light | electricidad, luz, corriente | Strom, Elektrizität, elektrisch | électricité, courant | كهرباء, تيار
socket, outlet, plug, power point | enchufe, toma de corriente | Steckdose, Stecker | prise, prise de courant | مقبس, قابس, فيش
cable, wire | cable, hilo | Kabel, Draht, Leitung | câble, fil | كابل, سلك, أسلاك
fuse, circuit breaker | fusible, interruptor | Sicherung | fusible, disjoncteur | فيوز, قاطع
power cut, blackout, outage | apagón, corte de luz | Stromausfall | coupure de courant, panne de courant | انقطاع الكهرباء, انقطاع
gas | gas | Gas | gaz | غاز
heating, heater, radiator | calefacción, calefactor, radiador, estufa | Heizung, heizen, Heizkörper, beheizt | chauffage, chauffer, radiateur, chauffé | تدفئة, مدفأة, سخان
air conditioning, AC, aircon, cooling | aire acondicionado, climatización | Klimaanlage, Klima | climatisation, clim | تكييف, مكيف, مكيفات
fan, ventilation | ventilador, ventilación | Ventilator, Lüftung, Lüfter | ventilateur, ventilation, aération | مروحة, تهوية
boiler, water heater | caldera, calentador | Boiler, Kessel, Warmwasserbereiter | chaudière, chauffe-eau | غلاية, سخان
chimney, fireplace | chimenea | Kamin, Schornstein, Ofen | cheminée | مدخنة, مدفأة
roof | tejado, techo, azotea | Dach | toit, toiture | سطح, سقف
ceiling | techo | Decke, Zimmerdecke | plafond | سقف
wall | pared, muro | Wand, Mauer | mur, paroi | جدار, حائط, جدران
floor, flooring | suelo, piso | Boden, Fußboden | sol, plancher | أرضية, بلاط
storey, floor, level | planta, piso | Stock, Stockwerk, Etage, Geschoss | étage, niveau | طابق, دور, طوابق
ground floor | planta baja | Erdgeschoss, Parterre | rez-de-chaussée | طابق أرضي
basement, cellar | sótano, bodega | Keller, Untergeschoss | sous-sol, cave | قبو, سرداب
attic, loft | ático, desván | Dachboden, Speicher | grenier, combles | علية
stairs, staircase, steps | escalera, escaleras | Treppe, Treppenhaus, Stufen | escalier, escaliers, marches | درج, سلم, سلالم
lift, elevator | ascensor, elevador | Aufzug, Fahrstuhl, Lift | ascenseur | مصعد, أسانسير, مصاعد
door | puerta | Tür | porte | باب, أبواب
gate, entrance, entry | entrada, portal, acceso, verja | Eingang, Tor, Einfahrt, Zugang | entrée, portail, accès | مدخل, بوابة, دخول
exit, way out | salida | Ausgang, Ausfahrt | sortie | مخرج, خروج
emergency exit | salida de emergencia | Notausgang | sortie de secours | مخرج الطوارئ
window | ventana | Fenster | fenêtre | نافذة, شباك, نوافذ, شبابيك
glass, pane | cristal, vidrio | Glas, Scheibe | verre, vitre | زجاج
curtain, blind, shutter | cortina, persiana | Vorhang, Gardine, Rollladen, Jalousie | rideau, volet, store | ستارة, ستائر
balcony, terrace, patio | balcón, terraza | Balkon, Terrasse | balcon, terrasse | شرفة, بلكونة, تراس
garden, yard | jardín, patio | Garten, Hof | jardin, cour | حديقة, فناء, حدائق
lawn, grass | césped, hierba | Rasen, Gras | pelouse, gazon, herbe | عشب
tree | árbol | Baum, Bäume | arbre | شجرة, أشجار
flower | flor | Blume | fleur | زهرة, زهور, ورد
plant | planta | Pflanze | plante | نبات, نباتات
fence | valla, cerca | Zaun | clôture, barrière | سياج, سور
garage | garaje, cochera | Garage | garage | كراج, جراج, مرآب
parking, parking space, car park, parking lot, park | aparcamiento, estacionamiento, parking, plaza de garaje, aparcar | Parkplatz, Parken, Stellplatz, Parkhaus, Tiefgarage | parking, stationnement, place de parking, se garer, garer | موقف, مواقف, موقف سيارات, باركينج, ركن
key | llave | Schlüssel | clé, clef | مفتاح, مفاتيح
spare, replacement, backup | repuesto, recambio, de reserva | Ersatz, Reserve | rechange, secours, réserve | احتياطي, احتياط, بديل
lock, padlock | cerradura, candado | Schloss, Türschloss | serrure, cadenas, verrou | قفل, أقفال
locksmith | cerrajero | Schlüsseldienst, Schlosser | serrurier | صانع أقفال, فتح أقفال
alarm, burglar alarm | alarma | Alarm, Alarmanlage | alarme | إنذار, جهاز إنذار
smoke detector | detector de humo | Rauchmelder | détecteur de fumée | كاشف دخان
fire, burning | fuego, incendio | Feuer, Brand | feu, incendie | حريق, نار
fire extinguisher | extintor | Feuerlöscher | extincteur | طفاية
furniture | mueble, muebles, mobiliario | Möbel, Möbelstück, Einrichtung | meuble, meubles, mobilier | أثاث, مفروشات
furnished | amueblado | möbliert | meublé | مفروش, مفروشة
table | mesa | Tisch | table | طاولة, طاولات
chair, seat | silla, asiento | Stuhl, Sitz, Sessel | chaise, siège | كرسي, كراسي, مقعد
sofa, couch, settee | sofá | Sofa, Couch | canapé, divan, sofa | أريكة, كنبة
armchair | sillón, butaca | Sessel | fauteuil | كرسي بذراعين, فوتيه
bed | cama | Bett, Liege | lit, couchage | سرير, أسرة
mattress | colchón | Matratze | matelas | مرتبة, فراش
pillow, cushion | almohada, cojín | Kissen, Kopfkissen | oreiller, coussin | وسادة, مخدة
sheet, bed linen, bedding | sábana, sábanas, ropa de cama | Bettwäsche, Bettlaken, Laken | drap, draps, linge de lit, literie | ملاءة, شرشف, ملاءات
blanket, duvet, quilt | manta, edredón, cobija | Decke, Bettdecke | couverture, couette | بطانية, لحاف
towel | toalla | Handtuch, Handtücher, Badetuch | serviette, essuie-main | منشفة, مناشف, فوطة
wardrobe, closet, cupboard, cabinet | armario, ropero, clóset | Schrank, Kleiderschrank | armoire, placard | خزانة, دولاب
drawer | cajón | Schublade | tiroir | درج
desk | escritorio | Schreibtisch | bureau | مكتب
lamp, light, lighting, bulb | lámpara, luz, bombilla, iluminación, foco, faro | Lampe, Licht, Leuchte, Glühbirne, Beleuchtung | lampe, lumière, éclairage, ampoule, luminaire | مصباح, ضوء, إنارة, لمبة, إضاءة
mirror | espejo | Spiegel | miroir, glace, rétroviseur | مرآة
carpet, rug | alfombra, moqueta | Teppich | tapis, moquette | سجادة, سجاد, موكيت
picture, painting, frame | cuadro, pintura, marco | Bild, Gemälde, Rahmen | tableau, peinture, cadre | لوحة, صورة, إطار
clock, watch | reloj | Uhr, Armbanduhr | horloge, montre, pendule | ساعة
fridge, refrigerator | nevera, frigorífico, refrigerador, heladera | Kühlschrank | réfrigérateur, frigo | ثلاجة, براد
freezer | congelador | Gefrierschrank, Tiefkühler, Gefriertruhe | congélateur | فريزر, مجمد
oven, stove, cooker, hob | horno, cocina, estufa | Ofen, Herd, Backofen, Kochfeld | four, cuisinière, plaque | فرن, موقد, بوتاجاز
microwave | microondas | Mikrowelle | micro-ondes | ميكروويف
dishwasher | lavavajillas, lavaplatos | Spülmaschine, Geschirrspüler | lave-vaisselle | غسالة صحون, جلاية
washing machine, washer | lavadora | Waschmaschine | machine à laver, lave-linge | غسالة
dryer, tumble dryer | secadora | Trockner, Wäschetrockner | sèche-linge | نشافة, مجفف
vacuum cleaner, hoover | aspiradora | Staubsauger | aspirateur | مكنسة كهربائية
iron, ironing | plancha, planchar | Bügeleisen, bügeln | fer à repasser, repassage | مكواة, كي
kettle | hervidor | Wasserkocher | bouilloire | غلاية
coffee machine, coffee maker | cafetera | Kaffeemaschine | cafetière, machine à café | آلة قهوة, ماكينة قهوة
television, TV | televisión, televisor, tele | Fernseher, Fernsehen, TV | télévision, télé, téléviseur | تلفزيون, تلفاز
radio | radio | Radio | radio | راديو, مذياع
internet, wifi, wireless, broadband | internet, wifi, conexión | Internet, WLAN, Wifi | internet, wifi, connexion | إنترنت, واي فاي, انترنت
router, modem | router, módem | Router, Modem | routeur, box, modem | راوتر, مودم
screen, display, monitor | pantalla, monitor | Bildschirm, Display, Monitor | écran, moniteur | شاشة, شاشات
computer, PC, laptop, notebook | ordenador, computadora, portátil | Computer, Rechner, Laptop, Notebook | ordinateur, PC, portable | حاسوب, كمبيوتر, لابتوب
keyboard | teclado | Tastatur | clavier | لوحة مفاتيح
mouse | ratón | Maus | souris | فأرة, ماوس
printer | impresora | Drucker | imprimante | طابعة
ink, toner, cartridge | tinta, tóner, cartucho | Tinte, Toner, Patrone | encre, toner, cartouche | حبر
camera | cámara | Kamera, Fotoapparat | caméra, appareil photo | كاميرا
battery, rechargeable battery | batería, pila, acumulador | Batterie, Akku | batterie, pile, accu | بطارية, بطاريات
charger, charging, charge | cargador, cargar, carga, recargar | Ladegerät, laden, Ladestation, Aufladen, Ladesäule | chargeur, charger, recharge, borne de recharge | شاحن, شحن
mobile phone, cell phone, smartphone, mobile, cellphone | móvil, celular, teléfono móvil | Handy, Mobiltelefon, Smartphone | portable, mobile, téléphone mobile, smartphone, téléphone portable | جوال, هاتف محمول, موبايل, محمول, هواتف, نقال
headphones, earphones | auriculares | Kopfhörer | casque, écouteurs | سماعات
software, program, app | programa, aplicación, software | Programm, Software, App | logiciel, application, programme | برنامج, تطبيق, برامج
update, upgrade | actualización, actualizar | Update, Aktualisierung | mise à jour, actualiser | تحديث
backup | copia de seguridad | Sicherung, Backup | sauvegarde | نسخة احتياطية
repair, fix, mend, repairs | reparación, reparar, arreglo, arreglar | Reparatur, reparieren, Instandsetzung | réparation, réparer, dépannage | إصلاح, تصليح, صيانة, يصلح
maintenance, servicing, upkeep | mantenimiento | Wartung, Instandhaltung, Inspektion | entretien, maintenance, révision | صيانة
installation, install, fit, assembly, mount | instalación, instalar, montaje, montar | Installation, installieren, Montage, montieren, Einbau, einbauen | installation, installer, montage, monter, pose | تركيب, تثبيت
plumber | fontanero, plomero, gasfitero | Klempner, Installateur, Sanitär | plombier | سباك
electrician | electricista | Elektriker | électricien | كهربائي
painter, decorator | pintor | Maler | peintre | دهان, صباغ
carpenter, joiner | carpintero | Tischler, Schreiner, Zimmermann | menuisier, charpentier | نجار
builder, bricklayer, mason | albañil, constructor | Maurer, Bauarbeiter, Bauunternehmer | maçon, constructeur | بناء, مقاول
roofer | techador, tejador | Dachdecker | couvreur | سقاف
craftsman, tradesman, handyman | artesano, manitas, operario | Handwerker | artisan, bricoleur | حرفي, فني
technician, engineer | técnico, ingeniero | Techniker, Ingenieur | technicien, ingénieur | فني, مهندس, تقني
architect | arquitecto | Architekt | architecte | مهندس معماري
caretaker, janitor, concierge | portero, conserje | Hausmeister, Hauswart | gardien, concierge | حارس, بواب
gardener, gardening | jardinero, jardinería | Gärtner, Gartenarbeit | jardinier, jardinage | بستاني
cleaning, clean, cleaner, housekeeping | limpieza, limpiar, limpio | Reinigung, putzen, reinigen, Putzfrau, sauber | nettoyage, ménage, nettoyer, propre | تنظيف, نظافة, نظيف, ينظف
dirty | sucio | schmutzig, dreckig | sale | وسخ, متسخ
laundry, washing | colada, lavandería, ropa sucia | Wäsche, Wäscherei | linge, lessive, blanchisserie, laverie | غسيل, مغسلة
dry cleaning, dry cleaner | tintorería | Reinigung, chemische Reinigung | pressing, nettoyage à sec | تنظيف جاف, مصبغة
soap, detergent | jabón, detergente | Seife, Waschmittel | savon, détergent | صابون, منظف
bin, rubbish, garbage, trash, waste, litter | basura, residuos, desechos, cubo | Müll, Abfall, Tonne, Mülltonne | poubelle, déchets, ordures | قمامة, نفايات, زبالة
recycling | reciclaje | Recycling, Wertstoff | recyclage, tri | إعادة تدوير, تدوير
moving, move house, removal, relocation | mudanza, mudarse | Umzug, umziehen | déménagement, déménager | نقل عفش, انتقال
handover, hand over | entrega | Übergabe, übergeben | remise, état des lieux | تسليم
renovation, refurbishment | reforma, renovación | Renovierung, Sanierung, renovieren | rénovation, travaux | تجديد, ترميم
construction site, building site, site | obra | Baustelle | chantier | موقع بناء, ورشة
paint, painting | pintura, pintar | Farbe, Lack, streichen, Anstrich | peinture, peindre | دهان, طلاء
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
tool | herramienta | Werkzeug | outil | أداة, عدة, أدوات
hammer | martillo | Hammer | marteau | مطرقة
screw | tornillo | Schraube | vis | برغي, مسمار
nail | clavo | Nagel | clou | مسمار
screwdriver | destornillador | Schraubenzieher, Schraubendreher | tournevis | مفك
drill | taladro | Bohrmaschine, Bohrer | perceuse | مثقاب, دريل
saw | sierra | Säge | scie | منشار
ladder | escalera de mano | Leiter | échelle | سلم
glue, adhesive | pegamento, cola | Kleber, Klebstoff | colle | غراء, لاصق
knife | cuchillo | Messer | couteau | سكين, سكاكين
scissors | tijeras | Schere | ciseaux | مقص
neighbour, neighbor | vecino | Nachbar | voisin | جار, جيران
noise, loud, noisy | ruido, ruidoso | Lärm, laut, Geräusch | bruit, bruyant | ضوضاء, ضجيج
quiet, silence | silencio, tranquilo | Ruhe, ruhig, leise | calme, silence, tranquille | هدوء, هادئ
pet, animal | mascota, animal | Haustier, Tier | animal, animal de compagnie | حيوان أليف, حيوان, حيوانات
dog, puppy | perro, cachorro | Hund, Welpe | chien, chiot | كلب, كلاب
cat, kitten | gato | Katze, Kater | chat | قط, قطة, قطط
bird | pájaro, ave | Vogel | oiseau | طائر, عصفور, طيور
horse | caballo | Pferd | cheval, chevaux | حصان, خيول
fish | pez, pescado | Fisch | poisson | سمك, أسماك
smoking, smoke, cigarette, tobacco | fumar, cigarrillo, tabaco, fumador | rauchen, Raucher, Zigarette, Tabak | fumer, cigarette, tabac, fumeur | تدخين, سيجارة, تبغ
swimming pool, pool | piscina, alberca | Schwimmbad, Pool, Schwimmbecken | piscine | مسبح, حمام سباحة
utilities, service charges, running costs | gastos de comunidad, suministros | Nebenkosten, Betriebskosten | charges | خدمات, رسوم الخدمات
meter, meter reading | contador, lectura | Zähler, Zählerstand | compteur, relevé | عداد, قراءة العداد
`;
