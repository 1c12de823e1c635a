/** What does not belong to one field: qualities, acts, work, communication, nature. See `thesaurus.ts` for how a line is read. */
export const everyday = `
big, large, huge | grande, enorme | groß, riesig, gewaltig, XXL | grand, gros, énorme | كبير, كبيرة, ضخم
small, little, tiny | pequeño, chico | klein, winzig | petit, minuscule | صغير, صغيرة
short | corto, breve | kurz | court, bref | قصير
good, fine | bueno, bien | gut | bon, bien | جيد, حسن
bad, poor quality | malo, mal | schlecht | mauvais | سيئ, رديء
better, best | mejor | besser, beste | meilleur, mieux | أفضل, أحسن
beautiful, pretty, nice | bonito, hermoso, bello | schön, hübsch, fesch, attraktiv | beau, belle, joli | جميل, حلو
ugly | feo | hässlich | laid | قبيح
easy, simple | fácil, sencillo | einfach, leicht | facile, simple | سهل, بسيط
difficult, hard, complicated | difícil, complicado | schwierig, kompliziert | difficile, compliqué | صعب, معقد
important, essential | importante, esencial | wichtig, wesentlich | important, essentiel | مهم, هام
quick, rapid | rápido, veloz, al instante, deprisa | schnell, rasch, zügig, geschwind, hurtig, im Nu | rapide, vite | سريع, سريعا, على السريع
slow | lento, despacio | langsam, gemächlich, bedächtig | lent, lentement | بطيء
strong | fuerte | stark | fort, solide | قوي
weak | débil | schwach | faible | ضعيف
soft | blando, suave | weich | mou, doux | ناعم, طري
rough | áspero | rau | rugueux | خشن
wet, damp, moisture, humidity, soaked, soaking, moist | mojado, húmedo, humedad, empapado, mojada | nass, feucht, Feuchtigkeit, durchnässt, klatschnass | mouillé, humide, humidité, trempé | رطب, مبلل, رطوبة, مبتل
dry | seco | trocken | sec, sèche | جاف, ناشف
mould, mold | moho | Schimmel | moisissure | عفن
full | lleno, completo | voll | plein, complet | مليء, ممتلئ, كامل
empty | vacío | leer | vide | فارغ, فاضي
thick | grueso | dick, übergewichtig, beleibt, mollig, korpulent | épais | سميك
thin | fino, delgado | dünn | fin, mince | رقيق, نحيف
round | redondo | rund | rond | مستدير, دائري
square | cuadrado | quadratisch, eckig | carré | مربع
flat, even | plano, llano | flach, eben | plat | مسطح
bright | claro, brillante | hell | clair, lumineux | فاتح, ساطع
dark | oscuro | dunkel | sombre, foncé, obscur | غامق, مظلم
red | rojo, roja | rot | rouge | أحمر, حمراء
blue | azul | blau | bleu | أزرق, زرقاء
green | verde | grün | vert | أخضر, خضراء
yellow | amarillo | gelb | jaune | أصفر, صفراء
black | negro | schwarz | noir | أسود, سوداء
white | blanco | weiß | blanc, blanche | أبيض, بيضاء
grey, gray | gris | grau | gris | رمادي
brown | marrón, café | braun | marron, brun | بني
pink | rosa | rosa, pink | rose | وردي, زهري
purple, violet | morado, violeta | lila, violett | violet, pourpre | بنفسجي
transparent, see-through | transparente | durchsichtig, transparent | transparent | شفاف
modern | moderno | modern | moderne | حديث, عصري
popular, favourite | popular, favorito | beliebt, Lieblings | populaire, préféré | شعبي, مفضل
rare | raro, escaso | selten | rare | نادر
common, usual, normal | común, habitual, normal | üblich, gewöhnlich, normal | courant, habituel, normal | شائع, عادي
different, various | diferente, distinto, varios | verschieden, unterschiedlich | différent, divers | مختلف, متنوع
same, identical, equal | mismo, igual, idéntico | gleich, derselbe, identisch | même, identique, égal | نفس, مماثل
possible | posible | möglich | possible | ممكن
impossible | imposible | unmöglich | impossible | مستحيل
true, correct, right | verdadero, correcto | richtig, wahr, korrekt | vrai, correct, juste | صحيح
wrong, incorrect, false | falso, incorrecto, equivocado | falsch | faux, incorrect | خاطئ, غلط
private, personal, own, my own, bring your own | privado, personal, particular, propio, propia, plantilla | privat, persönlich, eigene, eigener, eigenes | privé, personnel, propre, collaborateurs | خاص, شخصي, خاصة
public | público | öffentlich | public | عام
confidential, secret | confidencial, secreto | vertraulich, geheim | confidentiel, secret | سري
data protection, privacy, personal data | protección de datos, privacidad | Datenschutz, personenbezogene Daten | protection des données, confidentialité, vie privée | حماية البيانات, خصوصية
automatic, automatically | automático, automáticamente | automatisch | automatiquement | تلقائي, آلي
loudspeaker, speaker | altavoz | Lautsprecher, Box | haut-parleur, enceinte | مكبر صوت, سماعة
volume | volumen | Lautstärke, Volumen | volume | صوت, حجم
smell, odour | olor | Geruch | odeur | رائحة
taste, flavour | sabor, gusto | Geschmack | goût, saveur | طعم, مذاق, نكهة
begin, start, starts, begins, beginning, began, begun, get going, launch, commence, kick off | empezar, comenzar, comienzo, inicio, empieza, empiezan, comienza, comienzan, iniciar, dar comienzo | beginnen, anfangen, Beginn, beginnt, Anfang, Start, begonnen, fängt an, angefangen, startet, losgehen, Auftakt | commencer, début, commence, commencent, débuter, démarre, démarrer | بدء, بداية, يبدأ, تبدأ, نبدأ, انطلاق
end, ends, finish, finishes, stop, finished, come to an end | fin, terminar, acabar, final, termina, terminan, acaba, acaban, finalizar, terminado | Ende, enden, beenden, aufhören, endet, beendet, hört auf, fertig, zu Ende, zu Ende gehen | fin, finir, terminer, finit, finissent, termine, terminent, se termine, fini, s'achève | نهاية, انتهاء, ينتهي, تنتهي, انتهى, ختام
continue, go on | continuar, seguir | fortsetzen, weitermachen, weiter | continuer | استمرار, متابعة
change, modify, alter, changed, changes, switch, move to another | cambiar, modificar, cambio, cambia, modifica, cambiado, permutar | ändern, Änderung, verändern, ändert, wechseln, gewechselt, tauschen, getauscht, Wechsel, abändern, umändern | changer, modifier, modification, change, changement, modifie | تغيير, تعديل, يغير, تبديل, نغير, نبدل
add | añadir, agregar | hinzufügen, ergänzen | ajouter | إضافة
remove, delete, erase | quitar, borrar, eliminar | entfernen, löschen | enlever, supprimer, effacer | إزالة, حذف
save, store, keep | guardar, conservar | speichern, aufbewahren, behalten | enregistrer, garder, conserver | حفظ, تخزين
storage, store | almacenamiento, guardar | Lagerung, Einlagerung, Aufbewahrung, einlagern | stockage, garde, entreposage | تخزين
send, sent, sends, sending | enviar, mandar, envía, enviado, envío, remitir | senden, schicken, geschickt, gesendet, schickt, verschickt, versendet, zusenden, zuschicken, zukommen lassen, einsenden | envoyer, envoie, envoyé, expédier, expédié | إرسال, أرسل, يرسل, نرسل, بعث, إيفاد
receive, get, obtain, acquire, received, gets | recibir, obtener, obtiene, conseguir, consigue, recibe, sacarse, sacar | erhalten, bekommen, empfangen, kriegen, bekommt, erhält, kriegt, erlangen | recevoir, obtenir, obtient, reçoit, reçu | استلام, تلقي, حصول, يحصل, أحصل, الحصول على, تسلم, أخذ الطلب
give, gave, given, gives, hand out, issue | dar, dado, entregar, expedir, emite | geben, gibt, gegeben, ausgeben, aushändigen, ausstellen, vergeben, vergibt | donner, donne, remettre, délivrer, fournir | إعطاء, يعطي, منح, يمنح, إصدار
take, takes, took, taken | tomar, coger, llevar, toma, coge, llevarse, tomado | nehmen, nimmt, genommen, mitnehmen, einnehmen | prendre, prend, pris, emporter, prenez | أخذ, يأخذ, تناول, خذ
bring, brings, brought, bring along, bring with, take along | traer, llevar, trae, traído, traigo, llevar consigo, traiga, traigan | bringen, mitbringen, bringt, gebracht, mitgebracht, bringt mit, mitnehmen, mitzubringen, herbringen, vorbeibringen | apporter, amener, apporte, emporter | إحضار, جلب, أحضر, يحضر, تحضر, أحضروا, أجيب
carry, transport, carries, carried, haul, move something heavy | transportar, transporte, llevar, cargar, lleva, transporta | transportieren, Transport, tragen, trägt, befördern, getragen, schleppen | transporter, transport, porter, transporte | نقل, حمل, يحمل, ننقل, ينقل
show, shown, shows, present, produce your card | mostrar, enseñar, muestra, presentar, enseña, mostrado | zeigen, vorzeigen, gezeigt, zeigt, vorlegen, vorweisen | montrer, montre, présenter, présente, présentez, garde-temps, tocante | عرض, إظهار, إبراز, أظهر, تقديم
see, look, watch, saw, seen, sees, look at, view | ver, mirar, visto, veo | sehen, schauen, anschauen, sieht, gesehen, ansehen, gucken | voir, regarder, voit, vu, regarde | رؤية, مشاهدة, يرى, نظر, أرى, شاهد
hear, listen | oír, escuchar | hören, zuhören | entendre, écouter | سماع, استماع
speak, talk, spoke, spoken, talks, speaks | hablar, habla, hablado, hablan, conversar | sprechen, reden, spricht, gesprochen, redet, unterhalten | parler, parle, discuter, parlent | تحدث, يتحدث, نتكلم
say, tell, told, said, says, inform, let us know, notify | decir, contar, dice, dicho, informar, avisar, avise, comunicar, avísenos | sagen, erzählen, sagt, gesagt, mitteilen, Bescheid geben, informieren, melden, verständigen, Bescheid sagen | dire, raconter, informer, prévenir, avertir, signaler, prévenez | قول, إخبار, يقول, إعلام, إبلاغ, أخبر
ask, question, enquire, inquire, enquiry | preguntar, pregunta, averiguar, duda | fragen, Frage, anfragen, sich erkundigen, Anfrage, nachfragen, Rückfrage | demander, question, se renseigner, interroger | سؤال, أسئلة, استفسار, أسأل, استعلام
answer, reply | responder, respuesta, contestar | antworten, Antwort | répondre, réponse | جواب, رد, إجابة
write, wrote, written, writes, write down | escribir, escribe, escrito, apuntar, anotar | schreiben, schreibt, geschrieben, aufschreiben, notieren, verfassen | écrire, écrit, noter, rédiger | كتابة, يكتب, مكتوب, اكتب
read, reads, reading | leer, lee, lectura, leído, leyendo | lesen, liest, gelesen, Lektüre | lire, lu, lecture | قراءة, يقرأ, مطالعة, اقرأ
learn, study, learnt, learned, learns | aprender, estudiar, aprende, estudia, aprendizaje | lernen, studieren, lernt, gelernt, erlernen | apprendre, étudier, apprend, appris | تعلم, دراسة, يتعلم, أتعلم
teach, taught, teaches, instruct, tuition | enseñar, enseña, enseñanza, impartir, imparte | unterrichten, lehren, unterrichtet, beibringen, Unterricht, lehrt | enseigner, enseigne, enseignement, apprendre à | تعليم, تدريس, يعلم, يدرس
know | saber, conocer | wissen, kennen | savoir, connaître | معرفة
think, opinion | pensar, opinar, opinión | denken, meinen, Meinung | penser, avis, opinion | رأي, تفكير
remember | recordar | erinnern | se souvenir | تذكر
forget, forgot, forgotten, left behind, forgets | olvidar, olvidado, olvida, olvidé, dejado, olvidadas | vergessen, vergisst, liegen gelassen, vergaß, liegengeblieben, stehen gelassen | oublier, oublié, oubliée, laissé | نسيان, نسي, نسيت, منسي, ينسى, منسية
find, found, finds, finding | encontrar, hallar, encuentra, encontrado, hallado | finden, findet, gefunden, fand, auffinden | trouver, trouve, retrouver, retrouvé | وجد, إيجاد, عثر, يجد, العثور, أجد
search, look for | buscar, búsqueda, localizar | suchen, Suche, ausfindig machen, stöbern, Ausschau halten | chercher, rechercher, recherche | بحث
choose, choice, select, chose, chosen, pick, selection, chooses | elegir, escoger, elección, elige, escoge, seleccionar, elegido | wählen, auswählen, Wahl, Auswahl, aussuchen, gewählt, aussucht, ausgesucht | choisir, choix, choisit, choisi, sélectionner | اختيار, يختار, اختر, نختار, انتقاء
compare, comparison | comparar, comparación | vergleichen, Vergleich | comparer, comparaison | مقارنة
use, usage | usar, utilizar, uso | benutzen, verwenden, Nutzung, Gebrauch | utiliser, usage | استخدام, استعمال
need | necesitar, necesidad | brauchen, benötigen, Bedarf | avoir besoin, besoin | حاجة, يحتاج
want, wish | querer, desear | wollen, wünschen, Wunsch | vouloir, souhaiter | رغبة
like, love | gustar, amar, amor | mögen, lieben, Liebe | aimer, amour | حب
play | jugar | spielen | jouer | لعب
win, winner, prize, won, winning, wins | ganar, ganador, premio, gana, ganado | gewinnen, Gewinner, Preis, gewonnen, gewinnt, Gewinn | gagner, gagnant, prix, gagne, remporter | فوز, فائز, جائزة, يفوز, ربح
lottery, raffle | lotería, sorteo | Lotterie, Verlosung | loterie, tirage | يانصيب, سحب
dance | bailar, baile | tanzen, Tanz | danser, danse | رقص
sing, song | cantar, canción | singen, Lied | chanter, chanson | غناء, أغنية
run, running | correr | laufen, rennen | courir, course | جري, ركض
sit, sat, seated, sit down | sentarse, sentado, se sienta | sitzen, sitzt, gesessen, sich setzen, hinsetzen | s'asseoir, assis, assise | جلوس, يجلس, جالس, اجلس
stand | estar de pie | stehen | être debout | وقوف
wash, washing, washed, washes, laundry, launder | lavar, lavado, lava, colada, lavamos | waschen, Wäsche, wäscht, gewaschen, Waschgang | laver, lavage, lave, lessive | غسل, غسيل, يغسل, تغسل, نغسل, تغسلون
cut, cutting | cortar, corte | schneiden, Zuschnitt | couper, coupe, découpe | قطع, قص
break | romper, rompe, roto, quebrar, se rompe | brechen, zerbrechen, bricht, zerbricht, kaputtgehen, geht kaputt | casser, casse, briser, se brise, rompre | كسر, ينكسر, يكسر, تنكسر
turn on, switch on | encender | einschalten, anschalten | allumer | تشغيل
turn off, switch off | apagar | ausschalten, abschalten | éteindre | إطفاء, إيقاف
connect, connection | conectar, conexión | verbinden, Verbindung, anschließen, Anschluss | connecter, connexion, raccordement | توصيل, ربط
measure, measurement | medir, medición | messen, Messung | mesurer, mesure | قياس
count | contar, recuento | zählen | compter | عد
calculate, calculation | calcular, cálculo | rechnen, berechnen, Berechnung | calculer, calcul | حساب
control, check, verify | controlar, comprobar, verificar | prüfen, kontrollieren, überprüfen, Kontrolle | contrôler, vérifier | تحقق, مراقبة, تفتيش
approve, approval, confirm, confirmation | aprobar, confirmar, confirmación | bestätigen, Bestätigung, genehmigen | approuver, confirmer, confirmation | موافقة, تأكيد
refuse, reject, decline | rechazar, rechazo, negar | ablehnen, Ablehnung, verweigern | refuser, refus, rejeter | رفض
accept | aceptar | annehmen, akzeptieren | accepter | قبول
protect, protection | proteger, protección | schützen, Schutz | protéger, protection | حماية
improve, improvement | mejorar, mejora | verbessern, Verbesserung | améliorer, amélioration | تحسين
increase, rise | aumentar, aumento, subida | erhöhen, Erhöhung, steigen | augmenter, augmentation, hausse | زيادة, ارتفاع
decrease, fall, reduce | reducir, disminuir, bajar | senken, verringern, sinken | diminuer, baisser, baisse | انخفاض, تقليل
build, construction, built, builds, built-in, set up | construir, construcción, construye, construido, montar, monta | bauen, Bau, gebaut, baut, aufbauen, errichten, aufstellen, stellen auf | construire, construction, construit, bâtir, monter, installer | بناء, يبني, تركيب, مبني
produce, production | producir, producción | herstellen, Produktion, Herstellung | produire, production, fabrication | إنتاج, تصنيع
factory, plant | fábrica | Fabrik, Werk | usine | مصنع, مصانع
machine | máquina | Maschine, Gerät | machine, appareil | آلة, ماكينة, جهاز
device, appliance | aparato, dispositivo, electrodoméstico | Gerät, Apparat | appareil, dispositif | جهاز, أجهزة
button, switch | botón, interruptor | Knopf, Taste, Schalter | bouton, touche, interrupteur | زر, مفتاح
remote control | mando, control remoto | Fernbedienung | télécommande | ريموت, جهاز تحكم
instructions, manual, user guide | instrucciones, manual | Anleitung, Bedienungsanleitung, Handbuch | mode d'emploi, notice, manuel | تعليمات, دليل الاستخدام
rule, regulation | regla, norma, reglamento | Regel, Vorschrift, Ordnung, Richtlinie | règle, règlement, norme, code de conduite | قاعدة, قانون, لائحة
reason, cause, why | razón, causa, motivo, por qué | Grund, Ursache, warum | raison, cause, motif, pourquoi | سبب, لماذا
problem, issue, trouble | problema | Problem, Störung | problème, souci | مشكلة, مشاكل
solution | solución | Lösung | solution | حل
example | ejemplo | Beispiel | exemple | مثال
list | lista, listado | Liste, Verzeichnis | liste | قائمة
number | número | Nummer, Zahl | numéro, nombre, chiffre | رقم, عدد
part, piece | parte, pieza | Teil, Stück | partie, morceau | جزء, قطعة
side | lado | Seite | côté | جانب
page | página | Seite | page | صفحة
photo, picture, image, snapshot | foto, imagen, fotografía | Foto, Bild, Schnappschuss, knipsen | photo, image, cliché | صورة, صور
video | vídeo | Video | vidéo | فيديو
file, folder | archivo, fichero, carpeta | Datei, Ordner, Akte | fichier, dossier | ملف, مجلد
message, text message, SMS | mensaje | Nachricht, SMS, Mitteilung | message, texto | رسالة نصية, رسالة
news, information, info | noticia, información | Nachricht, Information, Auskunft, Neuigkeit | nouvelle, information, renseignement | خبر, معلومات, أخبار
notice, announcement | aviso, anuncio | Hinweis, Bekanntmachung, Aushang | avis, annonce | إعلان, تنبيه
sign | señal, letrero | Schild, Zeichen | panneau, signe | لافتة, علامة
flag | bandera | Fahne, Flagge | drapeau | علم
king, queen | rey, reina | König, Königin | roi, reine | ملك, ملكة
president | presidente | Präsident | président | رئيس
war | guerra | Krieg | guerre | حرب
peace | paz | Frieden | paix | سلام
army, soldier | ejército, soldado | Armee, Soldat, Militär | armée, soldat, militaire | جيش, جندي
election, vote | elección, votar, voto | Wahl, wählen, Stimme | élection, vote, voter | انتخابات, تصويت
religion, prayer, pray, praying, prayer room, prayer times | religión, oración, rezar, reza, oraciones | Religion, Gebet, beten, Gebetsraum, Gebetszeiten, betet, Andacht | religion, prière, prier, salle de prière, prie | دين, صلاة, يصلي, مصلى, دعاء, أوقات الصلاة
history | historia | Geschichte | histoire | تاريخ
art, artist | arte, artista | Kunst, Künstler | art, artiste | فن, فنان
science | ciencia | Wissenschaft | science | علم, علوم
nature, environment | naturaleza, medio ambiente | Natur, Umwelt | nature, environnement | طبيعة, بيئة
air | aire | Luft | air | هواء
earth, world | tierra, mundo | Erde, Welt | terre, monde | أرض, عالم
sky, cloud | cielo, nube | Himmel, Wolke | ciel, nuage | سماء, غيمة
moon, star | luna, estrella | Mond, Stern | lune, étoile | قمر, نجمة
sand | arena | Sand | sable | رمل
leaf | hoja | Blatt | feuille | ورقة شجر
rose, roses, red roses | rosa, rosas | Rose, Rosen, Rosenstrauß | rose, roses, rosier | وردة, ورود, ورد
energy, solar | energía, solar | Energie, Solar | énergie, solaire | طاقة, شمسية
solar panel, photovoltaic | panel solar, fotovoltaica | Solaranlage, Photovoltaik, Solarmodul | panneau solaire, photovoltaïque | لوح شمسي, ألواح شمسية
insulation | aislamiento | Dämmung, Isolierung | isolation | عزل
heat pump | bomba de calor | Wärmepumpe | pompe à chaleur | مضخة حرارية
consulting, advice, adviser | asesoría, consejo, asesor, asesoramiento | Beratung, Rat, Berater | conseil, conseiller | استشارة, نصيحة, مستشار
team, group | equipo, grupo, plantel, escuadra | Team, Gruppe, Mannschaft | équipe, groupe | فريق, مجموعة
club, association | club, asociación, agrupación | Verein, Klub, Verband, Vereinigung | club, association, amicale | ناد, جمعية
volunteer | voluntario | Ehrenamtlicher, Freiwilliger | bénévole, volontaire | متطوع
interview | entrevista | Vorstellungsgespräch, Interview | entretien, interview | مقابلة
CV, résumé, curriculum vitae | currículum, hoja de vida | Lebenslauf | CV, curriculum vitae | سيرة ذاتية
experience | experiencia | Erfahrung | expérience | خبرة, تجربة
skill, ability | habilidad, capacidad | Fähigkeit, Können | compétence, capacité | مهارة, قدرة
promotion at work, career | ascenso, carrera | Beförderung, Karriere | promotion, carrière | ترقية, مسيرة
dismissal, fired, laid off | despido, despedido | Entlassung, entlassen | licenciement, licencié | فصل, إقالة
unemployment, unemployed | desempleo, paro, desempleado | Arbeitslosigkeit, arbeitslos, Stempelgeld, ohne Arbeit | chômage, chômeur | بطالة, عاطل, بلا عمل
strike | huelga | Streik | grève | إضراب
union, works council | sindicato, comité de empresa | Gewerkschaft, Betriebsrat | syndicat, comité d'entreprise | نقابة
maternity leave, parental leave | baja maternal, permiso parental | Elternzeit, Mutterschutz | congé maternité, congé parental | إجازة أمومة
child benefit, allowance | subsidio, ayuda familiar | Kindergeld, Beihilfe | allocation, allocations familiales | إعانة, علاوة
home office, remote work, telework | teletrabajo | Homeoffice, Telearbeit | télétravail | عمل عن بعد
business trip | viaje de negocios | Dienstreise, Geschäftsreise | voyage d'affaires, déplacement professionnel | رحلة عمل
expenses, expense report | gastos, dietas | Spesen, Auslagen | notes de frais, dépenses | نفقات, مصاريف
part-time | a tiempo parcial, media jornada | Teilzeit | temps partiel | دوام جزئي
full-time | a tiempo completo, jornada completa | Vollzeit | temps plein | دوام كامل
freelance, self-employed, freelancer, sole trader, independent worker, contractor | autónomo, autónoma, autónomos, por cuenta propia, trabajador independiente | freiberuflich, selbstständig, selbständig, Freiberufler, Freiberuflerin, Selbstständige, Einzelunternehmer, Freelancer | indépendant, freelance, indépendants, travailleur indépendant, auto-entrepreneur, à son compte | مستقل, عمل حر, عامل حر, أصحاب المهن الحرة
probation, trial period | periodo de prueba | Probezeit | période d'essai | فترة تجربة
reference letter, recommendation | recomendación, carta de recomendación | Empfehlung, Arbeitszeugnis | recommandation, lettre de recommandation | توصية
`;
