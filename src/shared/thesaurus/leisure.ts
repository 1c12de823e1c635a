/** Travel, time, leisure, school, and work with machines. See `thesaurus.ts` for how a line is read. */
export const leisure = `
bed and breakfast, B&B | pensión, alojamiento con desayuno | Pension, Frühstückspension | chambre d'hôtes | مبيت وإفطار
holiday home, holiday flat, vacation rental | casa de vacaciones, apartamento turístico | Ferienwohnung, Ferienhaus | gîte, location de vacances | شقة سياحية, بيت عطلات
resort, holiday park | complejo turístico, resort | Ferienanlage, Resort | station balnéaire, village vacances | منتجع
all inclusive | todo incluido | All-inclusive, alles inklusive | tout compris | شامل كليا
full house, fully booked, no vacancy, waiting list, full up, no places left, places | completo, sin plazas, lista de espera, plaza, plazas | ausgebucht, belegt, Warteliste, voll, keine Plätze frei, Plätze, Platz | complet, liste d'attente, plus de place, places | محجوز بالكامل, قائمة الانتظار, ممتلئ, مكتمل, لا أماكن, أماكن
overbooked, overbooking | sobreventa | überbucht | surréservation | حجز زائد
no-show | no presentarse | Nichterscheinen | non-présentation | عدم الحضور
tourist tax, city tax | tasa turística | Kurtaxe, Bettensteuer | taxe de séjour | ضريبة سياحية
late check-out, early check-in | salida tardía, entrada anticipada | späte Abreise, frühe Anreise | départ tardif, arrivée anticipée | مغادرة متأخرة
room service | servicio de habitaciones | Zimmerservice | service d'étage, service en chambre | خدمة الغرف
wake-up call, alarm clock | despertador, servicio de despertador | Weckruf, Wecker | réveil, service de réveil | منبه, إيقاظ
porter, bellboy | botones, maletero de hotel | Gepäckträger, Page | bagagiste, groom | حمال
minibar | minibar | Minibar | minibar | ميني بار
buffet | bufé | Buffet, Büfett | buffet à volonté | بوفيه
swimming trunks, swimming cap, goggles | bañador, gorro de baño | Badehose, Badekappe, Schwimmbrille | maillot de bain, bonnet de bain | ملابس سباحة, نظارة سباحة
sun lounger, deckchair | tumbona, hamaca | Liegestuhl, Sonnenliege | transat, chaise longue | كرسي شاطئ
wave, surfing, surfboard | ola, surf, tabla de surf | Welle, Surfen, Surfbrett | vague, surf, planche de surf | موجة, ركوب الأمواج
tide, low tide, high tide | marea | Ebbe, Flut, Gezeiten | marée | مد وجزر
canoe, kayak, paddle | canoa, piragua, kayak | Kanu, Kajak, Paddel | canoë, kayak, pagaie | قارب كاياك, تجديف
cruise | crucero | Kreuzfahrt | croisière | رحلة بحرية
yacht, motorboat | yate, lancha | Yacht, Motorboot | yacht, bateau à moteur | يخت, قارب سريع
anchor, berth, mooring | ancla, amarre | Anker, Liegeplatz | ancre, amarrage | مرساة, مرسى
life jacket | chaleco salvavidas | Schwimmweste, Rettungsweste | gilet de sauvetage | سترة نجاة
fishing, angling, fishing rod | pesca, pescar, caña de pescar | Angeln, Angelschein, Angelrute | pêche à la ligne, pêcher, canne à pêche | صيد السمك
hunting, hunter | caza, cazador | Jagd, Jäger | chasse, chasseur | صيد, صياد
climbing, climb | escalada, escalar | Klettern, Kletterhalle | escalade, grimper | تسلق
cable car, chairlift, ski lift, chair lift, gondola, drag lift, funicular | teleférico, telesilla, remonte, telecabina, telesquí, góndola, funicular | Seilbahn, Sessellift, Skilift, Gondel, Schlepplift, Bergbahn, Lift | téléphérique, télésiège, remontée mécanique, téléski, remontées mécaniques, télécabine, funiculaire | تلفريك, مصعد التزلج, عربة معلقة, مصاعد التزلج
snowboard, sledge, toboggan, sled, sledging, sleigh, snowshoes | trineo, tabla de nieve, raquetas de nieve | Schlitten, Rodeln, Snowboard, Rodel, Rodelbahn, Schneeschuhe, schlitteln, Schlittenfahren | luge, surf des neiges, traîneau, raquettes à neige, bobsleigh | تزلج على الجليد, زلاجة, مزلجة, زحافة
ice skating, ice rink, ice skate, ice skates, skating, skating rink, go skating | patinaje sobre hielo, pista de hielo, patines de hielo, patinar, patinaje, pista helada, patinar sobre hielo | Eislaufen, Eisbahn, Schlittschuh, Schlittschuhe, Eishalle, Schlittschuhlaufen, Eislaufschuhe | patinage, patinoire, patin à glace, patins à glace, patins | تزلج على الثلج, تزلج على الجليد, حلبة تزلج, ساحة التزلج, أحذية الجليد
roller skates, skateboard | patines, monopatín | Rollschuhe, Inliner | patins à roulettes, planche à roulettes | زلاجات
horse riding, riding lesson, stable, riding, go riding, equestrian, ride a horse | equitación, montar a caballo, establo, paseo a caballo, hípica, clase de equitación | Reiten, Reitunterricht, Stall, Reitstunde, Ausritt, Reitschule | équitation, écurie, monter à cheval, équestre, balade à cheval, centre équestre | ركوب الخيل, إسطبل, فروسية, الفروسية, ركوب الحصان
golf course, golf club | campo de golf | Golfplatz, Golfschläger | terrain de golf | ملعب غولف
basketball | baloncesto | Basketball | basket-ball | كرة السلة
volleyball | voleibol | Volleyball | volley-ball | كرة الطائرة
handball | balonmano | Handball | hand-ball | كرة اليد
table tennis, ping-pong | tenis de mesa | Tischtennis | tennis de table | تنس الطاولة
badminton, squash, racket | bádminton, raqueta | Federball, Badminton, Schläger | badminton, raquette | تنس الريشة, مضرب
boxing, martial arts, judo, karate | boxeo, artes marciales | Boxen, Kampfsport | boxe, arts martiaux | ملاكمة, فنون قتالية
athletics, marathon, jogging | atletismo, maratón, correr por deporte | Leichtathletik, Marathon, Joggen | athlétisme, marathon, course à pied | ألعاب القوى, ماراثون, جري
gymnastics, aerobics, pilates | gimnasia, pilates | Gymnastik, Turnen, Pilates | gymnastique, pilates | جمباز, تمارين
weights, dumbbell, treadmill | pesas, mancuerna, cinta de correr | Hantel, Laufband, Gewichte | haltère, tapis de course | أثقال, جهاز مشي
personal trainer, coach | entrenador personal, entrenador | Trainer, Personal Trainer | entraîneur, coach | مدرب
referee, umpire | árbitro | Schiedsrichter | arbitre | حكم
championship, tournament, league | campeonato, torneo, liga | Meisterschaft, Turnier, Liga | championnat, tournoi, ligue | بطولة, دوري
medal, trophy, cup final | medalla, trofeo | Medaille, Pokal | médaille, trophée | ميدالية, كأس
stadium, arena | estadio | Stadion, Arena | stade, arène | ملعب, استاد
spectator, fan, supporter | espectador, aficionado | Zuschauer, Fan | spectateur, supporteur | متفرج, مشجع
ball | pelota, balón | Ball, Bälle | ballon, balle | كرة
toy shop, doll, teddy | juguetería, muñeca, osito | Spielwaren, Puppe, Teddy | magasin de jouets, poupée, peluche | دمية, محل ألعاب
board game, playing cards, chess | juego de mesa, cartas, ajedrez | Brettspiel, Spielkarten, Schach | jeu de société, cartes à jouer, échecs | شطرنج, ورق لعب
puzzle, crossword | rompecabezas, crucigrama | Puzzle, Kreuzworträtsel | casse-tête, mots croisés | أحجية
video game, console | videojuego, consola | Videospiel, Spielkonsole | jeu vidéo, console | لعبة فيديو
casino, gambling, bet | casino, apuesta, apostar | Spielbank, Wette, Glücksspiel | casino, pari, jeu d'argent | كازينو, قمار, رهان
nightclub, disco | discoteca | Diskothek, Nachtclub | discothèque, boîte de nuit | ملهى ليلي, ديسكو
karaoke, choir, singer | coro, cantante, karaoke | Chor, Sänger, Sängerin, Gesangverein, Sängerrunde | chorale, chanteur, chanteuse | مغني, جوقة
band, orchestra | orquesta, grupo musical | Orchester, Musikgruppe | orchestre, groupe de musique | فرقة موسيقية, أوركسترا
piano, keyboard instrument | piano | Klavier, Flügel | piano | بيانو
guitar | guitarra | Gitarre | guitare | غيتار, جيتار
violin, cello | violín, violonchelo | Geige, Violine, Cello, Fidel | violon, violoncelle | كمان
flute, trumpet, saxophone | flauta, trompeta, saxofón | Flöte, Trompete, Saxophon | flûte, trompette, saxophone | ناي, بوق موسيقي
drum, drums, percussion | tambor, batería musical | Schlagzeug, Trommel | batterie musicale, tambour | طبل
opera, ballet | ópera, ballet | Oper, Ballett | opéra, ballet | أوبرا, باليه
circus, clown, magician | circo, payaso, mago | Zirkus, Clown, Zauberer | cirque, clown, magicien | سيرك, مهرج, ساحر
amusement park, theme park, carousel | parque de atracciones, carrusel | Freizeitpark, Karussell, Vergnügungspark | parc d'attractions, manège | مدينة ملاهي
water park, slide, diving board, water slide, springboard, wave pool | parque acuático, tobogán, trampolín, tobogán de agua, piscina de olas | Wasserpark, Rutsche, Erlebnisbad, Sprungbrett, Sprungturm, Wasserrutsche, Wellenbad | parc aquatique, toboggan, plongeoir, piscine à vagues | حديقة مائية, زحليقة, منصة القفز, زلاقة, منزلق مائي
sandpit, swing, playground, climbing frame, swings, play area, soft play | columpio, arenero, parque infantil, columpios, zona de juegos | Schaukel, Sandkasten, Spielplatz, Klettergerüst, Spielecke, Spielbereich | balançoire, bac à sable, aire de jeux, coin jeux, jeux pour enfants | أرجوحة, ملعب أطفال, منطقة ألعاب, ألعاب الأطفال
picnic | picnic, merienda campestre | Picknick | pique-nique | نزهة
fireworks | fuegos artificiales | Feuerwerk | feu d'artifice | ألعاب نارية
carnival, costume, fancy dress | carnaval, disfraz | Karneval, Fasching, Kostüm | carnaval, déguisement | كرنفال, زي تنكري
festival | festival | Festival | festival de musique | مهرجان
sculpture, statue, monument | escultura, estatua, monumento | Skulptur, Statue, Denkmal | sculpture, statue, monument | تمثال, نصب تذكاري
ruin, archaeology, excavation site | ruina, arqueología, yacimiento | Ruine, Archäologie, Ausgrabung | ruine, archéologie, fouilles | آثار, أطلال
antique, antiques | antigüedad, anticuario | Antiquität, Antiquitäten | antiquité, antiquaire | تحف, أنتيكة
temple, synagogue, monastery | templo, sinagoga, monasterio | Tempel, Synagoge, Kloster | temple, synagogue, monastère | معبد, كنيس, دير
pilgrimage | peregrinación | Pilgerfahrt, Wallfahrt | pèlerinage | حج, عمرة
waterfall, spring of water, hot spring | cascada, aguas termales, manantial | Wasserfall, Thermalquelle, Therme | cascade, source thermale | شلال, ينابيع ساخنة
cave, cavern | cueva, caverna | Höhle | grotte, caverne | كهف
volcano | volcán | Vulkan | volcan | بركان
valley, gorge | valle, desfiladero | Tal, Schlucht | vallée, gorge de montagne | وادي
coast, cliff, bay | costa, acantilado, bahía | Küste, Klippe, Bucht | côte, falaise, baie | ساحل, خليج, جرف
nature reserve, national park | reserva natural, parque nacional | Naturschutzgebiet, Nationalpark | réserve naturelle, parc national | محمية طبيعية
sunrise, dawn | amanecer, salida del sol | Sonnenaufgang, Morgendämmerung | lever du soleil, aube | شروق, فجر
sunset, dusk | atardecer, puesta de sol, anochecer | Sonnenuntergang, Abenddämmerung | coucher du soleil, crépuscule | غروب
fog, mist | niebla, neblina | Nebel | brouillard, brume | ضباب
hail, frost | granizo, helada | Hagel, Frost | grêle, gel | برد متساقط, صقيع
lightning, thunder | relámpago, rayo, trueno | Blitz, Donner | éclair, foudre, tonnerre | برق, رعد
drought, heatwave | sequía, ola de calor | Dürre, Hitzewelle | sécheresse, canicule | جفاف, موجة حر
climate | clima | Klima | climat | مناخ
travel insurance, trip cancellation cover | seguro de viaje | Reiseversicherung, Reiserücktritt | assurance voyage, assurance annulation | تأمين السفر
package tour, package holiday | viaje organizado, paquete turístico | Pauschalreise | voyage organisé, forfait vacances | رحلة منظمة
itinerary, route | itinerario, ruta | Reiseroute, Strecke | itinéraire, parcours | مسار الرحلة, خط السير
transfer, shuttle | traslado, lanzadera | Transfer, Shuttle, Zubringer | navette, transfert | حافلة نقل
connection, layover, stopover | escala, conexión de vuelo, transbordo | Umstieg, Zwischenstopp, Anschlussflug | correspondance, escale | ترانزيت, توقف
direct flight, non-stop | vuelo directo, sin escalas | Direktflug, nonstop | vol direct, sans escale | رحلة مباشرة
excess baggage, overweight luggage, overweight bag, excess luggage, too heavy a bag | exceso de equipaje, sobrepeso de la maleta, exceso de peso, sobrepeso | Übergepäck, Übergewicht des Koffers, zu schwerer Koffer, Mehrgepäck | excédent de bagages, surcharge de bagages, bagage trop lourd, surpoids du bagage | وزن زائد, أمتعة زائدة, حقيبة زائدة
window seat, aisle seat, seat reservation | asiento de ventanilla, asiento de pasillo | Fensterplatz, Gangplatz, Sitzplatzreservierung | siège côté hublot, siège côté couloir | مقعد نافذة, مقعد ممر
first class, business class | primera clase, clase ejecutiva | erste Klasse, Businessklasse | première classe, classe affaires | درجة أولى, درجة رجال أعمال
economy class, second class | clase turista, segunda clase | Economyklasse, zweite Klasse | classe économique, deuxième classe | درجة سياحية, درجة ثانية
sleeping car, couchette, night train | coche cama, tren nocturno | Schlafwagen, Liegewagen, Nachtzug | wagon-lit, train de nuit | قطار ليلي
conductor, ticket inspector | revisor, cobrador | Schaffner, Kontrolleur | contrôleur | مفتش تذاكر
pilot, flight attendant, cabin crew | piloto, azafata, tripulación | Pilot, Flugbegleiter, Stewardess | pilote, hôtesse de l'air, équipage | طيار, مضيفة, طاقم الطائرة
captain, sailor | capitán, marinero | Kapitän, Matrose, Seemann | capitaine, marin | قبطان, بحار
jet lag, time zone, time difference | desfase horario, zona horaria | Zeitzone, Zeitverschiebung | décalage horaire, fuseau horaire | فرق التوقيت, منطقة زمنية
summer time, daylight saving | horario de verano | Sommerzeit, Zeitumstellung | heure d'été | توقيت صيفي
travel sickness, seasick | mareo en viaje | Reisekrankheit, seekrank | mal des transports, mal de mer | دوار السفر, دوار البحر
souvenir, keepsake | recuerdo de viaje | Souvenir, Andenken | souvenir de voyage | تذكار, هدايا تذكارية
postcard | postal | Postkarte, Ansichtskarte | carte postale | بطاقة بريدية
compass | brújula | Kompass | boussole | بوصلة
sleeping bag, air mattress | saco de dormir, colchón inflable | Schlafsack, Luftmatratze | sac de couchage, matelas gonflable | كيس نوم
campfire, bonfire, open fire, fire pit | hoguera, fogata, hogueras, fuego de campamento | Lagerfeuer, offenes Feuer, Feuerstelle, Feuerschale | feu de camp, feux de camp, feu de bois, brasero | نار مخيم, نار المخيم, إشعال النار, موقد نار
youth group, scout | campamento juvenil, explorador | Pfadfinder, Jugendgruppe, Ferienlager | scout, colonie de vacances | كشافة, مخيم صيفي
decade | década, decenio | Jahrzehnt | décennie | عقد من الزمن
fortnight, two weeks | quincena, dos semanas | vierzehn Tage, zwei Wochen | quinzaine, deux semaines | أسبوعين
half-year, semester, term | semestre, trimestre escolar | Halbjahr, Semester | semestre | فصل دراسي, نصف سنة
half an hour | media hora | halbe Stunde | demi-heure | نصف ساعة
quarter of an hour | cuarto de hora | Viertelstunde | quart d'heure | ربع ساعة
day after tomorrow | pasado mañana | übermorgen | après-demain | بعد غد
day before yesterday | anteayer | vorgestern | avant-hier | أول أمس
leap year | año bisiesto | Schaltjahr | année bissextile | سنة كبيسة
punctual, on time | puntual, a tiempo | pünktlich, rechtzeitig | ponctuel, à l'heure | في الموعد, دقيق
break, pause, lunch break | pausa, descanso | Pause, Mittagspause | pause déjeuner, pause | استراحة
frequent, often | frecuente, a menudo | häufig, oft | fréquent, souvent | كثيرا, متكرر
rarely, seldom | raras veces, rara vez | selten | rarement | نادرا
temporary, provisional | temporal, provisional | vorübergehend, befristet | temporaire, provisoire | مؤقت
permanent, indefinite | permanente, indefinido | dauerhaft, unbefristet | permanent, durée indéterminée | دائم
previous, former | anterior, antiguo dueño | vorherig, ehemalig | précédent, ancien | سابق
upcoming, following | próximo, siguiente | kommend, bevorstehend, folgend | prochain, suivant | قادم, التالي
simultaneous, at the same time | simultáneo, al mismo tiempo | gleichzeitig | simultané, en même temps | في نفس الوقت
daily routine, everyday life | vida cotidiana, rutina | Alltag, Tagesablauf | quotidien, vie quotidienne | روتين يومي
public transport | transporte público | öffentliche Verkehrsmittel, Nahverkehr | transports en commun | مواصلات عامة
primary school, elementary school | escuela primaria | Grundschule | école primaire | مدرسة ابتدائية
secondary school, high school | instituto, escuela secundaria | Gymnasium, Realschule, Oberschule | lycée, collège | مدرسة ثانوية
boarding school | internado | Internat | internat | مدرسة داخلية
evening class, adult education | clases nocturnas, educación de adultos | Abendkurs, Volkshochschule | cours du soir, formation continue | دورة مسائية, تعليم الكبار
enrolment, enrolled | matrícula escolar, matricularse | Einschreibung, Immatrikulation | inscription scolaire | التحاق, قيد
curriculum, syllabus | plan de estudios, temario | Lehrplan | programme scolaire | منهاج
headteacher, principal | director de escuela | Schulleiter, Rektor | directeur d'école, proviseur | مدير المدرسة
private lessons, coaching for pupils | clases particulares, refuerzo escolar | Nachhilfe, Privatunterricht, Lernhilfe, Förderunterricht, Hausaufgabenhilfe | cours particuliers, soutien scolaire | دروس خصوصية
school report, transcript | boletín de notas | Schulzeugnis, Zeugnis, Schulnoten | bulletin scolaire | كشف درجات
school bag, satchel | mochila escolar, cartera | Schulranzen, Schultasche | cartable | حقيبة مدرسية
notebook, exercise book | cuaderno, libreta | Schreibheft, Notizbuch | cahier | دفتر
dictionary, encyclopedia | diccionario, enciclopedia | Wörterbuch, Lexikon | dictionnaire, encyclopédie | قاموس, موسوعة
mathematics, maths, arithmetic | matemáticas | Mathematik, Rechnen | mathématiques | رياضيات
physics | física | Physik | physique | فيزياء
chemistry, chemical | química | Chemie, chemisch | chimie, chimique | كيمياء
biology | biología | Biologie | biologie | أحياء
geography | geografía | Geografie, Erdkunde | géographie | جغرافيا
foreign language, language course, language class, language lesson, conversation class, learn a language, English class, evening language class | lengua extranjera, curso de idiomas, clases de idiomas, clase de inglés, curso de alemán, aprender un idioma | Fremdsprache, Sprachkurs, Sprachunterricht, Sprachschule, Sprache lernen, Deutschkurs, Englischkurs, Konversation | langue étrangère, cours de langue, cours de langues, cours de français, école de langues, apprendre une langue | لغة أجنبية, دورة لغة, دورات لغة, كورس, تعليم اللغة, دورة اللغة, معهد لغات, حصة لغة
mother tongue, native speaker | lengua materna, hablante nativo | Muttersprache, Muttersprachler | langue maternelle, locuteur natif | لغة أم
Italian | italiano | Italienisch, Italiener | italien | إيطالي
Portuguese | portugués | Portugiesisch | portugais | برتغالي
Russian | ruso | Russisch | russe | روسي
Turkish | turco | Türkisch | turc | تركي
Chinese | chino | Chinesisch | chinois | صيني
Japanese | japonés | Japanisch | japonais | ياباني
researcher, research | investigador, investigación | Forscher, Forschung | chercheur, recherche scientifique | باحث, بحث علمي
lecture, seminar, workshop event | conferencia, seminario, taller formativo | Vorlesung, Seminar, Vortrag | conférence, séminaire | محاضرة, ندوة
thesis, dissertation | tesis | Diplomarbeit, Doktorarbeit, Dissertation | thèse, mémoire universitaire | أطروحة, رسالة ماجستير
presentation, slides | presentación, diapositivas | Präsentation, Folien | présentation, diapositives | عرض تقديمي, شرائح
spreadsheet, table of figures | hoja de cálculo | Tabellenkalkulation | tableur, feuille de calcul | جدول بيانات
attachment, enclosed file | archivo adjunto | Dateianhang, Anlage zur Mail | pièce jointe | مرفق
spam, junk mail | correo basura, correo no deseado | Spam, Werbemail | pourriel, courrier indésirable | بريد مزعج
virus protection, antivirus, firewall | antivirus, cortafuegos | Virenschutz, Virenscanner | antivirus, pare-feu | مكافح فيروسات, جدار حماية
download | descargar, descarga de archivos | herunterladen, Download | télécharger, téléchargement | تنزيل, تحميل ملف
upload | subir archivos | hochladen, Upload | téléverser, mise en ligne | رفع ملف
cloud storage, server | nube informática, servidor | Server, Onlinespeicher | serveur, stockage en ligne | خادم, سحابة
hard drive, USB stick, memory card | disco duro, memoria USB, tarjeta de memoria | Festplatte, USB-Stick, Speicherkarte | disque dur, clé USB, carte mémoire | قرص صلب, ذاكرة فلاش
scanner, fax | escáner, fax | Scanner, Fax | scanneur, télécopie | ماسح ضوئي, فاكس
SIM card, roaming, SIM, prepaid, prepaid card, pay as you go, top-up, eSIM | tarjeta SIM, itinerancia, prepago, SIM, recarga, tarjeta prepago | SIM-Karte, Roaming, Prepaid, Prepaidkarte, Guthaben, aufladen | carte SIM, itinérance, prépayé, carte prépayée, sans abonnement | شريحة, تجوال, شريحة اتصال, بطاقة مسبقة الدفع, مسبق الدفع, خط هاتف
mobile tariff, data volume | tarifa móvil, datos móviles | Handytarif, Datenvolumen | forfait mobile, données mobiles | باقة الجوال, بيانات الجوال
landline, extension number | teléfono fijo, extensión telefónica | Festnetz, Durchwahl | téléphone fixe, ligne fixe | هاتف أرضي
voicemail, answering machine | buzón de voz, contestador | Anrufbeantworter, Mailbox | répondeur, messagerie vocale | بريد صوتي
hotline, helpline | línea de atención | Hotline, Servicenummer | ligne d'assistance, numéro vert | خط ساخن
video call, video conference | videollamada, videoconferencia | Videoanruf, Videokonferenz | appel vidéo, visioconférence | مكالمة فيديو, مؤتمر فيديو
social media, social network | redes sociales | soziale Medien, soziales Netzwerk | réseaux sociaux | تواصل اجتماعي
`;
