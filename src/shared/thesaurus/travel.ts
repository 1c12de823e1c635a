/** Travel, places and time. See `thesaurus.ts` for how a line is read. */
export const travel = `
hotel, inn, guest house, lodging, accommodation | hotel, posada, hostal, alojamiento, hospedaje, hospedarse | Hotel, Pension, Gasthof, Unterkunft, Herberge | hôtel, auberge, hébergement, pension, loger | فندق, نزل, إقامة, فنادق
hostel | albergue, hostal | Jugendherberge, Hostel | auberge de jeunesse | بيت شباب
reception, front desk, lobby | recepción, vestíbulo | Rezeption, Empfang, Lobby | réception, accueil | استقبال, الاستقبال
reservation, booking, book, reserve | reserva, reservar | Reservierung, Buchung, buchen, reservieren | réservation, réserver | حجز, حجوزات, أحجز
check in, check-in, arrival time | llegada, registro | Check-in, Anreise, Ankunft | arrivée, enregistrement | تسجيل الوصول, وصول
check out, check-out, departure day | salida | Check-out, Abreise | départ | مغادرة, تسجيل الخروج
arrival, arrive, arrives | llegada, llegar, llega | Ankunft, ankommen, eintreffen, kommt an | arrivée, arriver, arrive | وصول, يصل
departure, depart, leave | salida, partida, salir, sale | Abfahrt, Abflug, abfahren, abreisen | départ, partir, part | مغادرة, انطلاق, يغادر
single room | habitación individual | Einzelzimmer | chambre simple | غرفة مفردة
double room | habitación doble | Doppelzimmer | chambre double | غرفة مزدوجة
family room | habitación familiar | Familienzimmer | chambre familiale | غرفة عائلية
suite | suite | Suite | suite | جناح
half board, full board | media pensión, pensión completa | Halbpension, Vollpension | demi-pension, pension complète | نصف إقامة, إقامة كاملة
view, sea view | vista, vistas | Aussicht, Blick, Meerblick | vue | إطلالة, منظر
luggage, baggage, suitcase, bags, suitcases, bag, trunk for travel, holdall | equipaje, maleta, maletas, bulto, valija, bolsa de viaje | Gepäck, Koffer, Reisegepäck, Reisetasche, Gepäckstück, Gepäckstücke, Tasche | bagage, bagages, valise, valises, sac de voyage, malle | أمتعة, حقيبة, حقائب, شنطة, شنط, حقيبة سفر, شنطتي, عفش المسافر
hand luggage, carry-on, cabin bag, hand baggage, cabin baggage | equipaje de mano, maleta de cabina, bolso de mano | Handgepäck, Kabinengepäck, Handgepäckstück, Bordgepäck | bagage à main, bagage cabine, bagages à main, valise cabine | حقيبة يد, أمتعة يدوية, حقيبة المقصورة, حقائب اليد
backpack, rucksack | mochila | Rucksack | sac à dos | حقيبة ظهر
handbag, purse | bolso | Handtasche | sac à main | حقيبة يد
wallet, purse | cartera, billetera, monedero | Geldbörse, Brieftasche, Portemonnaie | portefeuille, porte-monnaie | محفظة
locker, left luggage, lockers, locker key, coin for the locker, locker token | taquilla, consigna, casillero, taquillas, casilleros, llave de la taquilla | Schließfach, Spind, Gepäckaufbewahrung, Spinde, Schließfächer, Schrankschlüssel, Pfandmünze | casier, consigne, casiers, vestiaire à clé, jeton de casier | خزانة, أمانات, خزائن, صندوق أمانات, خزانة ملابس
airport | aeropuerto | Flughafen | aéroport | مطار, صالة المسافرين
flight, fly, plane, airplane, aircraft, aeroplane, jet | vuelo, volar, avión, aeroplano | Flug, fliegen, Flugzeug, Jet | vol, voler, avion | رحلة, طيران, طائرة, رحلة جوية
airline | aerolínea | Fluggesellschaft | compagnie aérienne | شركة طيران
boarding, boarding pass, check-in desk, board the plane, boarding time, boarding card | embarque, tarjeta de embarque, mostrador de facturación, embarcar | Boarding, Bordkarte, Check-in-Schalter, Einsteigen, einchecken, Abfertigung | embarquement, carte d'embarquement, comptoir d'enregistrement, embarquer | صعود, بطاقة صعود, صعود الطائرة, بطاقة الصعود, مكتب تسجيل الوصول
gate, terminal | puerta de embarque, terminal | Flugsteig, Terminal | porte d'embarquement, terminal | بوابة, صالة
train, railway, rail | tren, ferrocarril | Zug, Bahn, Eisenbahn, Regionalbahn | train, chemin de fer | قطار, سكة حديد, قطارات
railway station, train station, station | estación, estación de tren | Bahnhof, Hauptbahnhof | gare | محطة, محطة القطار, موقف الباص
platform, track | andén, vía | Gleis, Bahnsteig | quai, voie | رصيف
underground, subway, metro, tube | metro, subte, subterráneo | U-Bahn, Metro | métro | مترو
tram, streetcar | tranvía | Straßenbahn, Tram, Bim, Trambahn | tramway, tram | ترام
bus, coach | autobús, bus, autocar, colectivo, guagua, ómnibus | Bus, Reisebus | bus, autobus, autocar, car | حافلة, باص, حافلات, أتوبيس, أوتوبيس
bus stop, stop | parada, parada de autobús, paradero | Haltestelle, Bushaltestelle, Busstation | arrêt, arrêt de bus | موقف, محطة الحافلة
taxi, cab, cabs, taxi driver, cabbie, minicab, ride | taxi, taxis, taxista, coche de alquiler con conductor | Taxi, Taxis, Taxifahrer, Droschke, Taxe, Mietwagen mit Fahrer, Fahrdienst | taxi, taxis, chauffeur de taxi, VTC | تاكسي, سيارة أجرة, سائق تاكسي, سيارات الأجرة
ship, boat, vessel, dinghy, rowboat, canoe, skiff | barco, buque, bote, barca, embarcación, lancha | Schiff, Boot, Kahn, Nachen, Ruderboot, Boote | bateau, navire, barque, canot, embarcation, péniche | سفينة, قارب, مركب, قوارب, زورق, فلوكة, مراكب
ferry | ferry, transbordador | Fähre | ferry, bac | عبارة, معدية
harbour, harbor, port, marina | puerto, marina | Hafen, Jachthafen | port, marina | ميناء, مرفأ
ticket, fare, tickets, admission ticket, cinema ticket, theatre ticket | billete, boleto, entrada, pasaje, tique, entradas, entrada de cine, entrada de teatro | Fahrkarte, Ticket, Fahrschein, Eintrittskarte, Karte, Karten, Eintrittskarten, Tickets, Kinokarte, Theaterkarte | billet, ticket, place, billets, place de cinéma, billet d'entrée, entrée, titre de transport | تذكرة, تذاكر, بطاقة دخول, تذاكر الدخول, تيكت
day pass, season ticket | abono, bono | Tageskarte, Monatskarte, Dauerkarte, Zeitkarte | abonnement, carte journalière | اشتراك, تذكرة يومية
return ticket, round trip | ida y vuelta | Rückfahrkarte, Hin- und Rückfahrt | aller-retour | ذهاب وعودة
admission, entrance fee, museum entry, entry, get in, how much to get in | entrada, entrada al museo, precio de entrada, acceso | Eintritt, Einlass, Eintrittspreis, Eintrittsgeld | entrée, droit d'entrée, prix d'entrée, tarif d'entrée | دخول, رسم الدخول, سعر الدخول, ثمن الدخول
passport | pasaporte | Reisepass, Pass | passeport | جواز سفر, جواز, باسبور
identity card, ID, identification, photo ID, proof of identity, ID card | documento de identidad, DNI, carné, identificación, carné de identidad, cédula | Ausweis, Personalausweis, Lichtbildausweis, Identitätskarte, Perso | carte d'identité, pièce d'identité, papiers, CNI | هوية, بطاقة هوية, بطاقة الهوية, بطاقة شخصية, إثبات الهوية, إثبات شخصية
visa | visado, visa | Visum | visa | تأشيرة, فيزا
border | frontera | Grenze | frontière | حدود
country | país | Land, Staat | pays | دولة, بلد, بلاد
foreign, abroad, foreigner | extranjero | Ausland, ausländisch, Ausländer | étranger | أجنبي, خارج البلاد
city, town | ciudad, pueblo | Stadt, Ort | ville | مدينة, مدن
village | pueblo, aldea | Dorf | village | قرية
centre, center, downtown, city centre | centro | Zentrum, Innenstadt, Stadtmitte | centre, centre-ville | وسط المدينة, مركز
district, neighbourhood, area | barrio, zona, distrito | Viertel, Bezirk, Stadtteil, Gebiet | quartier, arrondissement, zone | حي, منطقة
street, road, avenue | calle, avenida, carretera | Straße, Allee, Weg | rue, avenue, route, chemin | شارع, طريق
motorway, highway, freeway, expressway | autopista, autovía | Autobahn, Schnellstraße | autoroute | طريق سريع, أوتوستراد
bridge | puente | Brücke | pont | جسر
tunnel | túnel | Tunnel | tunnel | نفق
roundabout, junction, crossing | rotonda, cruce | Kreisverkehr, Kreuzung | rond-point, carrefour | دوار, تقاطع
traffic, traffic jam, congestion, gridlock | tráfico, atasco, tránsito, trancón, embotellamiento, tranque | Verkehr, Stau, Straßenverkehr, Verkehrsstau | circulation, trafic, embouteillage, bouchon | مرور, زحمة, ازدحام, أزمة سير
toll | peaje | Maut | péage | رسوم الطريق
map | mapa, plano | Karte, Landkarte, Stadtplan | carte, plan | خريطة
way, directions, get there, how to get | camino, cómo llegar, indicaciones | Weg, Anfahrt, Wegbeschreibung | chemin, itinéraire, accès, comment venir | طريق, اتجاهات, كيف أصل
distance, far, kilometres away | distancia, lejos | Entfernung, weit, entfernt | distance, loin | مسافة, بعيد
near, nearby, close, closest, nearest | cerca, cercano, próximo | nah, nahe, in der Nähe, nächste | près, proche, à proximité | قريب, أقرب, قرب
left | izquierda | links | gauche | يسار
right | derecha | rechts | droite | يمين
opposite, across, in front of | enfrente, frente | gegenüber | en face | مقابل, أمام
behind, at the back | detrás | hinter, hinten | derrière | خلف, وراء
outside, outdoors, open air | fuera, afuera, al aire libre | draußen, außen, im Freien | dehors, extérieur, plein air | خارج, في الهواء الطلق
inside, indoor | dentro, interior | drinnen, innen | dedans, intérieur | داخل
north | norte | Norden, nördlich | nord | شمال
south | sur | Süden, südlich | sud | جنوب
east | este | Osten, östlich | est | شرق
west | oeste | Westen, westlich | ouest | غرب
trip, journey, travel, travelling, outing, day out | viaje, viajar | Reise, Fahrt, reisen | voyage, trajet, voyager, périple | سفر, رحلة, رحلات
tour, guided tour, excursion, sightseeing, audio guide, guide, tour of the museum, guided visit, tours | visita guiada, excursión, recorrido, audioguía, guía, visitas guiadas, recorrido guiado | Führung, Ausflug, Rundgang, Besichtigung, Tour, Führungen, Audioguide, Museumsführung, Exkursion, Tagesfahrt, Wandertag, Stadtrundgang | visite guidée, excursion, visite, circuit, audioguide, guide, parcours, virée, tour guidé, parcours commenté | جولة, رحلة, جولات, جولة مع مرشد, مرشد, دليل صوتي
guide | guía | Führer, Reiseleiter | guide | مرشد, دليل
tourist, visitor, guest | turista, visitante, huésped, invitado | Tourist, Besucher, Gast, Gäste | touriste, visiteur, hôte, invité, client | سائح, زائر, ضيف, ضيوف, نزيل
travel agency | agencia de viajes | Reisebüro | agence de voyage | وكالة سفر
holiday, vacation, holidays, leave, time off, annual leave, closed for holidays, getaway | vacaciones, descanso, días libres, cerrado por vacaciones, permiso de vacaciones, receso | Urlaub, Ferien, Freizeit, Betriebsferien, Urlaubstage, Auszeit, Urlaubssperre, Betriebsurlaub | vacances, congé, congés, fermeture annuelle, villégiature | إجازة, عطلة, إجازات, عطل, مغلق للعطلة
public holiday, bank holiday | festivo, día festivo, feriado | Feiertag, gesetzlicher Feiertag, Festtag | jour férié, férié | عطلة رسمية, عيد
beach, seaside, shore | playa, orilla | Strand, Küste, Badestrand | plage, bord de mer | شاطئ, شواطئ, بلاج
lifeguard, pool attendant, supervision at the pool | socorrista, salvavidas | Rettungsschwimmer, Bademeister, Badeaufsicht | maître-nageur, sauveteur, surveillant de baignade | منقذ, منقذ سباحة
sea, ocean | mar, océano | Meer, See, Ozean | mer, océan | بحر, محيط
lake | lago | See | lac | بحيرة
river | río | Fluss | rivière, fleuve | نهر
island | isla | Insel | île | جزيرة
mountain, hill | montaña, monte, colina, cerro, cumbre | Berg, Gebirge, Hügel, Gipfel | montagne, colline | جبل, جبال, هايكنغ
forest, wood | bosque | Wald | forêt, bois | غابة
desert | desierto | Wüste | désert | صحراء
park, playground | parque, parque infantil | Park, Spielplatz | parc, aire de jeux | حديقة, ملعب
camping, campsite, tent, camp site, campground, camp, camper, campers, pitch a tent | camping, acampar, tienda de campaña, campin, acampada, zona de acampada, campista | Camping, Zeltplatz, Zelt, Campingplatz, campen, zelten, Camper, Campingplätze, Lagerplatz | camping, tente, campeur, camper, terrain de camping | تخييم, خيمة, مخيم, مخيمات, موقع تخييم, معسكر
caravan, motorhome, camper, camper van, campervan, mobile home, RV, caravans, trailer home | caravana, autocaravana, autocaravanas, casa rodante, caravanas, camper | Wohnwagen, Wohnmobil, Wohnmobile, Caravan, Campingbus, Reisemobil | caravane, camping-car, fourgon aménagé, mobil-home, camping-cars, caravanes | كرفان, عربة سكن متنقلة, بيت متنقل, كرفانات
hiking, walk, hike, forest trail, footpath, hiking trail, trail, signposted path, path, walking route, rambling, trek | senderismo, caminata, caminar, andar, sendero, camino, ruta a pie, paseo, excursionismo, trekking | Wandern, Wanderung, Spaziergang, zu Fuß, laufen, Wanderweg, Pfad, Fußweg, Wanderroute, spazieren, marschieren, Bergtour | randonnée, promenade, marche, à pied, sentier, chemin, balade, circuit pédestre, balade en montagne, trek | مشي, تنزه, مسار, ممشى, درب, نزهة
cycling, bicycle, bike, cycle, bikes, bicycles, two-wheeler, cyclist, pushbike | bicicleta, bici, ciclismo, bicis, ciclista, bicicletas, cicla | Fahrrad, Rad, radfahren, Velo, Fahrräder, Räder, Drahtesel, Radfahrer, Radler, Zweirad | vélo, bicyclette, cyclisme, bécane, vélos, cycliste, deux-roues | دراجة, دراجات, دراجة هوائية, بسكليت, عجلة, راكب دراجة, عجلة هوائية, سيكل
electric bike, e-bike | bicicleta eléctrica | E-Bike, Pedelec, Elektrofahrrad | vélo électrique | دراجة كهربائية
swimming, swim, swimming lesson, learn to swim, swimming course, swimmer, swimming badge, take a dip | natación, nadar, clases de natación, curso de natación, nadador, bañarse | Schwimmen, baden, Schwimmkurs, Schwimmunterricht, Seepferdchen, Schwimmabzeichen, Schwimmer, plantschen, planschen, kraulen | natation, nager, baignade, cours de natation, nage, nageur, se baigner | سباحة, يسبح, تعليم السباحة, دروس السباحة, سباح, عوم
diving, dive, snorkel | buceo, bucear | Tauchen, Schnorcheln | plongée | غوص
sailing, sail | vela, navegar | Segeln | voile | إبحار
skiing, ski, skis, skier, downhill, cross-country skiing | esquí, esquiar, esquís, esquiador, esquí de fondo | Ski, Skifahren, Skier, Schi, Skifahrer, Langlauf, Abfahrt mit Ski, schifahren, Brettl | ski, skier, skis, skieur, ski de fond | تزلج, زلاجات, تزحلق, زلاجة, متزلج
sport, sports | deporte | Sport | sport | رياضة
gym, fitness, workout, fitness studio, fitness centre, work out, weight room, health club | gimnasio, gym, centro deportivo, sala de musculación | Fitnessstudio, Fitness, Turnhalle, Studio zum Trainieren, Muckibude, Fitnesscenter, Kraftraum | salle de sport, gymnase, musculation, salle de gym, club de fitness, salle de musculation, muscu, club de gym | نادي رياضي, جيم, صالة رياضية, قاعة رياضة
football, soccer | fútbol, balompié | Fußball, kicken, Kicker | football, foot | كرة القدم, فوتبول
tennis | tenis | Tennis | tennis | تنس
yoga | yoga | Yoga | yoga | يوغا
sauna, spa, wellness, steam bath, steam room, hammam, Turkish bath, whirlpool, jacuzzi, hot tub | sauna, spa, baño de vapor, baño turco, jacuzzi, hidromasaje | Sauna, Wellness, Dampfbad, Hamam, Whirlpool, Aufguss, Dampfsauna | sauna, spa, hammam, bain de vapeur, jacuzzi, bain à remous | ساونا, سبا, حمام بخار, حمام تركي, جاكوزي
massage | masaje | Massage | massage | مساج, تدليك
museum, gallery, exhibition, exhibit, exhibits | museo, galería, exposición, muestra, colección, pieza expuesta | Museum, Galerie, Ausstellung, Museen, Exponat, Exponate, Sammlung, Ausstellungsstück | musée, galerie, exposition, expo, pièce exposée | متحف, معرض, معارض, متاحف, مجموعة فنية, معروضات
theatre, theater, play, playhouse, stage, drama, performance, show | teatro, obra de teatro, escenario, función, espectáculo, representación | Theater, Schauspiel, Schauspielhaus, Bühne, Vorstellung, Aufführung, Theaterstück | théâtre, pièce, scène, spectacle, représentation, pièce de théâtre | مسرح, مسرحية, عرض مسرحي, خشبة المسرح, عروض
cinema, movie, film, films, movies, motion picture, screening, picture house, flick, movie theater | cine, película, películas, peli, proyección, filme, sala de cine | Kino, Film, Filme, Kinofilm, Spielfilm, Vorführung, Lichtspielhaus, Streifen im Kino, Filmtheater | cinéma, film, films, ciné, projection, long métrage | سينما, فيلم, أفلام, السينما, عرض سينمائي
concert, music | concierto, música, recital, actuación | Konzert, Musik, musizieren | concert, musique | حفلة, موسيقى
party, celebration, event, celebrate, celebrating, feast, festivity | fiesta, celebración, evento, celebrar, festejo, se celebra, guateque | Feier, Party, Veranstaltung, Fest, feiern, gefeiert, Feste, Festlichkeit, Feierlichkeit, Sause | fête, célébration, événement, soirée, fêter, célébrer | حفلة, حفل, احتفال, مناسبة, يحتفل, احتفالات, سهرة
church | iglesia | Kirche | église | كنيسة
mosque | mezquita | Moschee | mosquée | مسجد, جامع
castle, palace | castillo, palacio | Schloss, Burg, Palast | château, palais | قصر, قلعة
zoo | zoológico | Zoo, Tierpark | zoo | حديقة حيوان
library, lending library, public library, reading room | biblioteca, sala de lectura, bibliotecas | Bibliothek, Bücherei, Stadtbücherei, Lesesaal, Leihbücherei, Leihbibliothek, Mediathek | bibliothèque, médiathèque, salle de lecture | مكتبة, مكتبات, مكتبة عامة, قاعة المطالعة
book, books, novel, novels, work of literature, audiobook, e-book, paperback | libro, libros, novela, audiolibro, libro electrónico, tomo | Buch, Bücher, Roman, Hörbuch, E-Book, Taschenbuch, Schmöker, Wälzer, Lektüre | livre, bouquin, livres, roman, livre audio, ouvrage, ouvrages, livre numérique | كتاب, كتب, رواية, كتاب صوتي, روايات, كتاب إلكتروني
newspaper, magazine | periódico, revista, diario, prensa | Zeitung, Zeitschrift, Tageszeitung, Gazette | journal, magazine, revue | جريدة, صحيفة, مجلة, جرائد
language | idioma, lengua | Sprache | langue | لغة, لغات
English | inglés | Englisch | anglais | إنجليزي, الإنجليزية
German | alemán | Deutsch | allemand | ألماني, الألمانية
French | francés | Französisch | français | فرنسي, الفرنسية
Spanish | español, castellano | Spanisch | espagnol | إسباني, الإسبانية
Arabic | árabe | Arabisch | arabe | عربي, العربية
translation, translate, interpreter | traducción, traducir, intérprete | Übersetzung, übersetzen, Dolmetscher | traduction, traduire, interprète | ترجمة, مترجم
weather, forecast | tiempo, clima, pronóstico | Wetter, Vorhersage | météo, temps, prévisions | طقس, جو
rain | lluvia, llover | Regen, regnen | pluie, pleuvoir | مطر, أمطار
snow | nieve, nevar | Schnee, schneien | neige, neiger | ثلج, ثلوج
wind | viento | Wind | vent | ريح, رياح
storm, thunderstorm | tormenta, temporal | Sturm, Gewitter, Unwetter | tempête, orage | عاصفة
sun, sunny, sunshine | sol, soleado | Sonne, sonnig | soleil, ensoleillé | شمس, مشمس
hot, heat, warm | calor, caliente, cálido | heiß, Hitze, warm, Wärme, brühwarm | chaud, chaleur | حار, حرارة, ساخن, دافئ
cold | frío | kalt, Kälte, frostig, eisig, saukalt | froid | بارد, برد
temperature, degrees | temperatura, grados | Temperatur, Grad | température, degrés | درجة الحرارة, حرارة
ice | hielo | Eis | glace, verglas | جليد, ثلج
umbrella | paraguas, sombrilla | Regenschirm, Schirm | parapluie, parasol | مظلة, شمسية
time, what time, when, at what time | hora, cuándo, a qué hora | Uhrzeit, wann, Zeit, um wie viel Uhr | heure, quand, à quelle heure | متى, وقت, ساعة
date | fecha | Datum | date | تاريخ
hour | hora | Stunde | heure | ساعة, ساعات
minute | minuto | Minute | minute | دقيقة, دقائق
second | segundo | Sekunde | seconde | ثانية
day, daily | día, diario, diariamente | Tag, täglich | jour, journée, quotidien | يوم, يومي, أيام, يوميا
week, weekly | semana, semanal | Woche, wöchentlich | semaine, hebdomadaire | أسبوع, أسبوعي, أسابيع
weekend, at the weekend, Saturday and Sunday | fin de semana, finde, sábados y domingos | Wochenende, am Wochenende, samstags und sonntags | week-end, fin de semaine, samedi et dimanche | نهاية الأسبوع, عطلة الأسبوع, عطلة نهاية الأسبوع, ويكند
weekday, working day, business day | día laborable, día hábil, entre semana | Werktag, Arbeitstag, wochentags | jour ouvrable, jour ouvré, semaine | يوم عمل, أيام العمل
month, monthly | mes, mensual | Monat, monatlich | mois, mensuel | شهر, شهري, أشهر
quarter | trimestre | Quartal, Vierteljahr | trimestre | ربع سنة
year, annual, yearly | año, anual | Jahr, jährlich | an, année, annuel | سنة, عام, سنوي, سنوات
century | siglo | Jahrhundert | siècle | قرن
today | hoy | heute | aujourd'hui | اليوم
tomorrow | mañana | morgen | demain | غدا, بكرة
yesterday | ayer | gestern | hier | أمس, البارحة
now, currently, at the moment | ahora, actualmente | jetzt, derzeit, momentan | maintenant, actuellement | الآن, حاليا
soon, immediately, at once, straight away, same day, the same day, today still, while you wait, on the spot, instantly | pronto, inmediatamente, en seguida, el mismo día, en el acto, enseguida, al momento, ahora mismo, al tiro, ya mismo, ahorita | bald, sofort, gleich, am selben Tag, noch heute, umgehend, vor Ort, unverzüglich, augenblicklich, sogleich, stante pede | bientôt, immédiatement, tout de suite, le jour même, sur place, aussitôt, sur-le-champ, illico | قريبا, فورا, حالا, في نفس اليوم, على الفور, في الحال
always | siempre | immer | toujours | دائما
never | nunca, jamás | nie, niemals | jamais | أبدا
morning, in the morning, a.m. | mañana, por la mañana | Morgen, Vormittag, morgens, vormittags, früh | matin, matinée | صباح, صباحا
noon, midday | mediodía | Mittag, mittags | midi | ظهر, الظهر
afternoon | tarde, por la tarde | Nachmittag, nachmittags | après-midi | بعد الظهر, عصر
evening | tarde, noche | Abend, abends | soir, soirée | مساء, المساء
night, overnight, midnight | noche, medianoche | Nacht, nachts, Mitternacht, Übernachtung | nuit, minuit, nuitée | ليل, ليلة, ليلا, منتصف الليل
early, first thing, at dawn | temprano, madrugada, a primera hora | früh, frühzeitig, zeitig, in der Früh | tôt, de bonne heure, matinal, à l'aube | مبكر, باكر, بدري
Monday | lunes | Montag, montags | lundi | الاثنين, الإثنين
Tuesday | martes | Dienstag, dienstags | mardi | الثلاثاء
Wednesday | miércoles | Mittwoch, mittwochs | mercredi | الأربعاء
Thursday | jueves | Donnerstag, donnerstags | jeudi | الخميس
Friday | viernes | Freitag, freitags | vendredi | الجمعة
Saturday | sábado, sábados | Samstag, Sonnabend, samstags | samedi, samedis | السبت
Sunday | domingo | Sonntag, sonntags | dimanche | الأحد
January | enero | Januar, Jänner | janvier | يناير, كانون الثاني
February | febrero | Februar | février | فبراير, شباط
March | marzo | März | mars | مارس, آذار
April | abril | April | avril | أبريل, نيسان
May | mayo | Mai | mai | مايو, أيار
June | junio | Juni | juin | يونيو, حزيران
July | julio | Juli | juillet | يوليو, تموز
August | agosto | August | août | أغسطس, آب
September | septiembre | September | septembre | سبتمبر, أيلول
October | octubre | Oktober | octobre | أكتوبر, تشرين الأول
November | noviembre | November | novembre | نوفمبر, تشرين الثاني
December | diciembre | Dezember | décembre | ديسمبر, كانون الأول
spring | primavera | Frühling, Frühjahr | printemps | ربيع
summer | verano | Sommer | été | صيف
autumn, fall | otoño | Herbst | automne | خريف
winter | invierno | Winter | hiver | شتاء
season | temporada, estación | Saison, Jahreszeit | saison | موسم, فصل
Christmas | navidad | Weihnachten, Christfest | noël | عيد الميلاد, كريسماس
Easter | pascua, semana santa | Ostern, Osterfeiertage | pâques | عيد الفصح
New Year | año nuevo, nochevieja | Neujahr, Silvester | nouvel an | رأس السنة
Ramadan | ramadán | Ramadan | ramadan | رمضان
birthday, bday | cumpleaños, cumple | Geburtstag, Wiegenfest, Ehrentag | anniversaire, fête de naissance, souffler ses bougies | عيد ميلاد
anniversary, jubilee | aniversario | Jubiläum, Jahrestag | anniversaire | ذكرى سنوية
appointment, consultation hour, by appointment, make an appointment, book a slot, slot, appointment needed | cita, turno, cita previa, pedir cita, con cita | Termin, Sprechstunde, Terminvereinbarung, nach Vereinbarung, Termin machen, Voranmeldung, Termine, Ordinationszeiten, Ordination | rendez-vous, consultation, sur rendez-vous, prendre rendez-vous, créneau horaire | موعد, مواعيد, بموعد, حجز موعد
schedule, timetable | horario, programa | Fahrplan, Zeitplan, Stundenplan | horaire, emploi du temps, programme | جدول, جدول زمني
calendar | calendario | Kalender | calendrier | تقويم
duration, how long, take, lasts | duración, cuánto dura, cuánto tarda, tarda, dura | Dauer, wie lange, dauert | durée, combien de temps, dure | مدة, كم يستغرق, يستغرق
postpone, reschedule, move an appointment, put off, push back, defer, delay until, rearrange, shift to another day | aplazar, cambiar la fecha, posponer, postergar, cambiar la cita, mover la cita, reprogramar, retrasar la cita | verschieben, verlegen, umbuchen, vertagen, Terminverschiebung, aufschieben | reporter, décaler, déplacer, déplacer un rendez-vous, remettre à plus tard, ajourner | تأجيل, تغيير الموعد, ترحيل, أؤجل, يؤجل, نقل الموعد
`;
