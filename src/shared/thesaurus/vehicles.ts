/** Vehicles and what they are made of. See `thesaurus.ts` for how a line is read. */
export const vehicles = `
car, automobile, auto | coche, carro, auto, automóvil | Auto, Wagen, PKW, Kraftfahrzeug, KFZ | voiture, automobile, auto, bagnole | سيارة, سيارات, عربية, العربية
vehicle | vehículo | Fahrzeug | véhicule | مركبة, مركبات
electric car, electric vehicle, EV | coche eléctrico, vehículo eléctrico | Elektroauto, E-Auto, Stromer, Elektrofahrzeug | voiture électrique, véhicule électrique | سيارة كهربائية
electric | eléctrico, eléctrica | elektrisch, Elektro, elektro | électrique | كهربائي, كهربائية
hybrid | híbrido | Hybrid | hybride | هجين, هايبرد
van, minivan | furgoneta, monovolumen | Transporter, Kleinbus, Lieferwagen | camionnette, fourgon, monospace | فان, شاحنة صغيرة
truck, lorry, HGV | camión | LKW, Lastwagen, Laster | camion, poids lourd | شاحنة, لوري, شاحنات
pickup truck | camioneta | Pick-up | pick-up | بيك أب
estate car, station wagon | familiar, ranchera | Kombi | break | ستيشن
SUV, off-road, four-wheel drive | todoterreno, SUV, cuatro por cuatro | Geländewagen, SUV, Allrad | tout-terrain, SUV, quatre-quatre | دفع رباعي
convertible, cabriolet | descapotable | Cabrio, Cabriolet | cabriolet, décapotable | مكشوفة
sedan, saloon | sedán, berlina | Limousine | berline | سيدان
motorcycle, motorbike | moto, motocicleta | Motorrad | moto, motocyclette | دراجة نارية, موتوسيكل
scooter, moped | ciclomotor, scooter, patinete | Roller, Mofa | scooter, cyclomoteur, trottinette | سكوتر
trailer | remolque | Anhänger | remorque | مقطورة
tow bar, tow hitch | enganche, bola de remolque | Anhängerkupplung | attelage, crochet d'attelage | خطاف السحب
tractor | tractor | Traktor, Schlepper | tracteur | جرار
tyre, tire | neumático, llanta, rueda | Reifen | pneu | إطار, إطارات, كفر
wheel, rim | rueda, llanta | Rad, Felge, Räder | roue, jante | عجلة, جنط, عجلات
flat tyre, puncture, flat tire | pinchazo, pinchado, pinchada | Reifenpanne, Platten, platter Reifen | crevaison, crevé, pneu crevé | بنشر, ثقب
winter tyres, snow tyres | neumáticos de invierno | Winterreifen | pneus hiver, pneus neige | إطارات شتوية
brake, brakes, braking | freno, frenos, frenar | Bremse, Bremsen | frein, freinage | فرامل, مكابح
brake pad | pastilla de freno | Bremsbelag, Bremsbeläge | plaquette de frein | فحمات
brake disc, rotor | disco de freno | Bremsscheibe | disque de frein | قرص الفرامل
handbrake, parking brake | freno de mano | Handbremse, Feststellbremse | frein à main | فرامل اليد
clutch | embrague | Kupplung | embrayage | كلتش, دبرياج
gearbox, transmission | caja de cambios, transmisión | Getriebe, Schaltgetriebe | boîte de vitesses, transmission | علبة السرعات, قير, ناقل الحركة
automatic | automático | Automatik, automatisch | automatique | أوتوماتيك
manual | manual | Handschaltung, manuell | manuel, manuelle | يدوي
engine, motor | motor | Motor, Triebwerk | moteur | محرك, موتور
oil change, change the oil | cambio de aceite | Ölwechsel | vidange | تغيير الزيت, غيار زيت
oil, engine oil | aceite, aceite de motor | Öl, Motoröl | huile, huile moteur | زيت, زيت المحرك
filter, oil filter, air filter | filtro | Filter, Ölfilter, Luftfilter | filtre | فلتر, مصفاة
belt, timing belt | correa, correa de distribución | Riemen, Zahnriemen, Keilriemen | courroie, courroie de distribution | سير, سير المحرك
spark plug | bujía | Zündkerze | bougie | بوجيه, شمعات
exhaust, muffler | escape, tubo de escape, silenciador | Auspuff | échappement, pot d'échappement | عادم, شكمان
catalytic converter | catalizador | Katalysator | catalyseur, pot catalytique | محول حفاز
radiator, coolant | radiador, refrigerante | Kühler, Kühlmittel | radiateur, liquide de refroidissement | رديتر, مبرد
suspension, shock absorber | suspensión, amortiguador | Fahrwerk, Stoßdämpfer, Federung | suspension, amortisseur | مساعدات, تعليق
steering, steering wheel | dirección, volante | Lenkung, Lenkrad | direction, volant | مقود, دركسون
axle | eje | Achse | essieu | محور
windscreen, windshield | parabrisas | Windschutzscheibe, Frontscheibe | pare-brise | زجاج أمامي
wiper | limpiaparabrisas | Scheibenwischer, Wischer | essuie-glace | مساحات
headlight, headlamp | faro | Scheinwerfer | phare | كشاف, مصباح أمامي
tail light, rear light | luz trasera, piloto | Rücklicht, Rückleuchte | feu arrière | مصباح خلفي, ضوء خلفي
indicator, turn signal | intermitente | Blinker | clignotant | إشارة
bumper | parachoques | Stoßstange | pare-chocs | صدام
bonnet, hood | capó | Motorhaube | capot | كبوت
boot, trunk | maletero | Kofferraum | coffre | صندوق السيارة, شنطة السيارة
seat belt | cinturón de seguridad | Sicherheitsgurt, Gurt | ceinture de sécurité | حزام الأمان
airbag | airbag | Airbag | airbag | وسادة هوائية
child car seat | silla de coche | Kindersitz | siège auto | كرسي سيارة للأطفال
horn | claxon, bocina | Hupe | klaxon | بوق
navigation, GPS, satnav | navegador, GPS | Navigationsgerät, Navi | GPS, navigation | ملاحة, جي بي إس
petrol, gasoline, gas, fuel | gasolina, combustible, nafta | Benzin, Kraftstoff, Sprit | essence, carburant | بنزين, وقود
petrol station, gas station, petrol pump | gasolinera, estación de servicio | Tankstelle, Zapfsäule | station-service, pompe à essence | محطة وقود, محطة بنزين
diesel | diésel, gasóleo | Diesel | diesel, gazole | ديزل, مازوت
tank | depósito, tanque | Tank | réservoir | خزان
consumption, mileage per gallon | consumo | Verbrauch | consommation | استهلاك
emission, exhaust gas | emisión, emisiones | Emission, Abgas | émission | انبعاثات
mileage, kilometres, miles, odometer | kilometraje, kilómetros | Kilometerstand, Laufleistung, Kilometer | kilométrage, kilomètres | عداد, كيلومترات, ممشى
horsepower, power output | caballos, potencia | PS, Leistung, Pferdestärken | chevaux, puissance | حصان, قوة
speed, fast, speed limit | velocidad, rápido | Geschwindigkeit, schnell, Tempo | vitesse, rapide | سرعة, سريع
drive, driving, driver | conducir, conductor, manejar, chofer | fahren, Fahrer, Fahrt | conduire, conducteur, chauffeur, conduite | قيادة, سائق, يقود
driving licence, driver's license | permiso de conducir, carné de conducir, licencia de conducir | Führerschein, Fahrerlaubnis | permis de conduire | رخصة القيادة, رخصة قيادة
driving school, driving lesson | autoescuela, clase de conducir | Fahrschule, Fahrstunde | auto-école, leçon de conduite | مدرسة قيادة, تعليم القيادة
test drive | prueba de conducción | Probefahrt | essai routier | تجربة قيادة
inspection, MOT, roadworthiness test | inspección, ITV, revisión | Hauptuntersuchung, TÜV, Inspektion | contrôle technique, révision | فحص دوري, فحص السيارة
registration, number plate, license plate | matrícula, placa | Kennzeichen, Nummernschild, Zulassung | immatriculation, plaque | لوحة, ترخيص
workshop, garage, repair shop | taller, taller mecánico | Werkstatt, Autowerkstatt | atelier, garage | ورشة, كراج, ورش
mechanic | mecánico | Mechaniker, Mechatroniker | mécanicien, garagiste | ميكانيكي
breakdown | avería | Panne | panne | عطل
towing, tow truck, breakdown service | grúa, remolcar | Abschleppdienst, abschleppen, Pannenhilfe | dépannage, remorquage, dépanneuse | سحب, ونش
car wash | lavado de coches, autolavado | Autowäsche, Waschanlage, Waschstraße | lavage auto, lavage de voiture | غسيل سيارات, مغسلة سيارات
scratch, dent | arañazo, rasguño, abolladura | Kratzer, Beule, Delle | rayure, bosse | خدش, طعجة
rust | óxido | Rost | rouille | صدأ
spare part, part | recambio, repuesto, pieza | Ersatzteil, Teil | pièce, pièce détachée, pièce de rechange | قطع غيار, قطعة
accessory | accesorio | Zubehör | accessoire | إكسسوار, ملحقات
roof rack, roof box | baca, portaequipajes | Dachträger, Dachbox | galerie, coffre de toit | حامل سقف
snow chains | cadenas | Schneeketten | chaînes | سلاسل ثلج
jack | gato | Wagenheber | cric | رافعة
jump leads, jump start | pinzas, cables de arranque | Starthilfe, Starthilfekabel | câbles de démarrage | اشتراك بطارية
starter | arranque, motor de arranque | Anlasser | démarreur | سلف
alternator | alternador | Lichtmaschine | alternateur | دينامو
pump | bomba | Pumpe | pompe | مضخة, طرمبة
valve | válvula | Ventil | soupape, valve | صمام
bearing | rodamiento, cojinete | Lager, Radlager | roulement | رمان بلي, رولمان
cylinder, piston | cilindro, pistón | Zylinder, Kolben | cylindre, piston | أسطوانة, بستم
bolt, nut | perno, tuerca | Bolzen, Mutter | boulon, écrou | صامولة
seal, gasket | junta | Dichtung | joint | جوان, حشية
chain | cadena | Kette | chaîne | سلسلة, جنزير
pedal | pedal | Pedal | pédale | دواسة
saddle | sillín | Sattel | selle | سرج
handlebar | manillar | Lenker | guidon | مقود الدراجة
bell | timbre, campana | Klingel, Glocke | sonnette, cloche | جرس
child trailer | remolque infantil | Kinderanhänger | remorque enfant | مقطورة أطفال
car rental, rental car | alquiler de coches, coche de alquiler | Mietwagen, Autovermietung, Leihwagen | location de voiture, voiture de location | تأجير سيارات, سيارة مستأجرة
courtesy car, loan car | coche de sustitución | Ersatzwagen, Leihwagen | véhicule de remplacement | سيارة بديلة
car sharing | coche compartido | Carsharing | autopartage | مشاركة السيارات
passenger | pasajero | Passagier, Fahrgast, Mitfahrer | passager | راكب, ركاب
pedestrian | peatón | Fußgänger | piéton | مشاة
speeding ticket, parking ticket | multa de tráfico, multa | Strafzettel, Knöllchen | contravention, PV | مخالفة مرورية
comprehensive insurance, fully comprehensive | seguro a todo riesgo | Vollkasko, Kasko | assurance tous risques | تأمين شامل
excess, deductible | franquicia | Selbstbeteiligung, Selbstbehalt | franchise | تحمل, نسبة التحمل
charging point, charging station | punto de carga, estación de carga | Ladesäule, Ladestation, Ladepunkt | borne de recharge, point de recharge | محطة شحن, نقطة شحن
range | autonomía | Reichweite | autonomie | مدى
first registration | primera matriculación | Erstzulassung | première immatriculation | أول تسجيل
seats, seater | plazas | Sitzplätze, Sitzer | places | مقاعد
doors | puertas | Türer, Türen | portes | أبواب
`;
