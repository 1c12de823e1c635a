/** What does not belong to one field: qualities, acts, work, communication, nature. See `thesaurus.ts` for how a line is read. */
export const everyday = `
big, large, huge | grande, enorme | groß, riesig | grand, gros, énorme | كبير, كبيرة, ضخم
small, little, tiny | pequeño, chico | klein, winzig | petit, minuscule | صغير, صغيرة
short | corto, breve | kurz | court, bref | قصير
good, fine | bueno, bien | gut | bon, bien | جيد, حسن
bad, poor quality | malo, mal | schlecht | mauvais | سيئ, رديء
better, best | mejor | besser, beste | meilleur, mieux | أفضل, أحسن
beautiful, pretty, nice | bonito, hermoso, bello | schön, hübsch | beau, belle, joli | جميل, حلو
ugly | feo | hässlich | laid | قبيح
easy, simple | fácil, sencillo | einfach, leicht | facile, simple | سهل, بسيط
difficult, hard, complicated | difícil, complicado | schwierig, kompliziert | difficile, compliqué | صعب, معقد
important, essential | importante, esencial | wichtig, wesentlich | important, essentiel | مهم, هام
quick, rapid | rápido, veloz | schnell, rasch | rapide, vite | سريع, سريعا
slow | lento, despacio | langsam | lent, lentement | بطيء
strong | fuerte | stark | fort, solide | قوي
weak | débil | schwach | faible | ضعيف
soft | blando, suave | weich | mou, doux | ناعم, طري
rough | áspero | rau | rugueux | خشن
wet, damp, moisture, humidity | mojado, húmedo, humedad | nass, feucht, Feuchtigkeit | mouillé, humide, humidité | رطب, مبلل, رطوبة
dry | seco | trocken | sec, sèche | جاف, ناشف
mould, mold | moho | Schimmel | moisissure | عفن
full | lleno, completo | voll | plein, complet | مليء, ممتلئ, كامل
empty | vacío | leer | vide | فارغ, فاضي
thick | grueso | dick | épais | سميك
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
private, personal | privado, personal, particular | privat, persönlich | privé, personnel | خاص, شخصي
public | público | öffentlich | public | عام
confidential, secret | confidencial, secreto | vertraulich, geheim | confidentiel, secret | سري
data protection, privacy, personal data | protección de datos, privacidad | Datenschutz, personenbezogene Daten | protection des données, confidentialité, vie privée | حماية البيانات, خصوصية
automatic, automatically | automático, automáticamente | automatisch | automatiquement | تلقائي, آلي
loudspeaker, speaker | altavoz | Lautsprecher, Box | haut-parleur, enceinte | مكبر صوت, سماعة
volume | volumen | Lautstärke, Volumen | volume | صوت, حجم
smell, odour | olor | Geruch | odeur | رائحة
taste, flavour | sabor, gusto | Geschmack | goût, saveur | طعم, مذاق, نكهة
begin, start, starts, begins, beginning | empezar, comenzar, comienzo, inicio, empieza, empiezan, comienza, comienzan | beginnen, anfangen, Beginn, beginnt, Anfang, Start | commencer, début, commence, commencent | بدء, بداية, يبدأ, تبدأ
end, ends, finish, finishes, stop | fin, terminar, acabar, final, termina, terminan, acaba, acaban | Ende, enden, beenden, aufhören, endet | fin, finir, terminer, finit, finissent, termine, terminent | نهاية, انتهاء, ينتهي, تنتهي
continue, go on | continuar, seguir | fortsetzen, weitermachen, weiter | continuer | استمرار, متابعة
change, modify, alter | cambiar, modificar, cambio | ändern, Änderung, verändern | changer, modifier, modification | تغيير, تعديل
add | añadir, agregar | hinzufügen, ergänzen | ajouter | إضافة
remove, delete, erase | quitar, borrar, eliminar | entfernen, löschen | enlever, supprimer, effacer | إزالة, حذف
save, store, keep | guardar, conservar | speichern, aufbewahren, behalten | enregistrer, garder, conserver | حفظ, تخزين
storage, store | almacenamiento, guardar | Lagerung, Einlagerung, Aufbewahrung, einlagern | stockage, garde, entreposage | تخزين
send | enviar, mandar | senden, schicken | envoyer | إرسال, أرسل
receive, get | recibir | erhalten, bekommen, empfangen | recevoir | استلام, تلقي
give | dar | geben | donner | إعطاء
take | tomar, coger, llevar | nehmen | prendre | أخذ
bring | traer, llevar | bringen, mitbringen | apporter, amener | إحضار, جلب
carry, transport | transportar, transporte | transportieren, Transport, tragen | transporter, transport | نقل, حمل
show | mostrar, enseñar | zeigen | montrer | عرض
see, look, watch | ver, mirar | sehen, schauen, anschauen | voir, regarder | رؤية, مشاهدة
hear, listen | oír, escuchar | hören, zuhören | entendre, écouter | سماع, استماع
speak, talk | hablar | sprechen, reden | parler | كلام, تحدث
say, tell | decir, contar | sagen, erzählen | dire, raconter | قول
ask, question | preguntar, pregunta | fragen, Frage | demander, question | سؤال, أسئلة
answer, reply | responder, respuesta, contestar | antworten, Antwort | répondre, réponse | جواب, رد, إجابة
write | escribir | schreiben | écrire | كتابة
read | leer | lesen | lire | قراءة
learn, study | aprender, estudiar | lernen, studieren | apprendre, étudier | تعلم, دراسة
teach | enseñar | unterrichten, lehren | enseigner | تعليم, تدريس
know | saber, conocer | wissen, kennen | savoir, connaître | معرفة
think, opinion | pensar, opinar, opinión | denken, meinen, Meinung | penser, avis, opinion | رأي, تفكير
remember | recordar | erinnern | se souvenir | تذكر
forget | olvidar | vergessen | oublier | نسيان, نسي
find | encontrar, hallar | finden | trouver | وجد, إيجاد
search, look for | buscar, búsqueda | suchen, Suche | chercher, rechercher, recherche | بحث
choose, choice, select | elegir, escoger, elección | wählen, auswählen, Wahl, Auswahl | choisir, choix | اختيار
compare, comparison | comparar, comparación | vergleichen, Vergleich | comparer, comparaison | مقارنة
use, usage | usar, utilizar, uso | benutzen, verwenden, Nutzung, Gebrauch | utiliser, usage | استخدام, استعمال
need | necesitar, necesidad | brauchen, benötigen, Bedarf | avoir besoin, besoin | حاجة, يحتاج
want, wish | querer, desear | wollen, wünschen, Wunsch | vouloir, souhaiter | رغبة
like, love | gustar, amar, amor | mögen, lieben, Liebe | aimer, amour | حب
play | jugar | spielen | jouer | لعب
win, winner, prize | ganar, ganador, premio | gewinnen, Gewinner, Preis | gagner, gagnant, prix | فوز, فائز, جائزة
lottery, raffle | lotería, sorteo | Lotterie, Verlosung | loterie, tirage | يانصيب, سحب
dance | bailar, baile | tanzen, Tanz | danser, danse | رقص
sing, song | cantar, canción | singen, Lied | chanter, chanson | غناء, أغنية
run, running | correr | laufen, rennen | courir, course | جري, ركض
sit | sentarse | sitzen | s'asseoir | جلوس
stand | estar de pie | stehen | être debout | وقوف
wash, washing | lavar, lavado | waschen | laver, lavage | غسل, غسيل
cut, cutting | cortar, corte | schneiden, Zuschnitt | couper, coupe, découpe | قطع, قص
break | romper | brechen, zerbrechen | casser | كسر
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
build, construction | construir, construcción | bauen, Bau | construire, construction | بناء
produce, production | producir, producción | herstellen, Produktion, Herstellung | produire, production, fabrication | إنتاج, تصنيع
factory, plant | fábrica | Fabrik, Werk | usine | مصنع, مصانع
machine | máquina | Maschine, Gerät | machine, appareil | آلة, ماكينة, جهاز
device, appliance | aparato, dispositivo, electrodoméstico | Gerät, Apparat | appareil, dispositif | جهاز, أجهزة
button, switch | botón, interruptor | Knopf, Taste, Schalter | bouton, touche, interrupteur | زر, مفتاح
remote control | mando, control remoto | Fernbedienung | télécommande | ريموت, جهاز تحكم
instructions, manual, user guide | instrucciones, manual | Anleitung, Bedienungsanleitung, Handbuch | mode d'emploi, notice, manuel | تعليمات, دليل الاستخدام
rule, regulation | regla, norma, reglamento | Regel, Vorschrift, Ordnung | règle, règlement, norme | قاعدة, قانون, لائحة
reason, cause, why | razón, causa, motivo, por qué | Grund, Ursache, warum | raison, cause, motif, pourquoi | سبب, لماذا
problem, issue, trouble | problema | Problem, Störung | problème, souci | مشكلة, مشاكل
solution | solución | Lösung | solution | حل
example | ejemplo | Beispiel | exemple | مثال
list | lista, listado | Liste, Verzeichnis | liste | قائمة
number | número | Nummer, Zahl | numéro, nombre, chiffre | رقم, عدد
part, piece | parte, pieza | Teil, Stück | partie, morceau | جزء, قطعة
side | lado | Seite | côté | جانب
page | página | Seite | page | صفحة
photo, picture, image | foto, imagen, fotografía | Foto, Bild | photo, image | صورة, صور
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
religion, prayer | religión, oración | Religion, Gebet | religion, prière | دين, صلاة
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
rose | rosa | Rose | rose | وردة
energy, solar | energía, solar | Energie, Solar | énergie, solaire | طاقة, شمسية
solar panel, photovoltaic | panel solar, fotovoltaica | Solaranlage, Photovoltaik, Solarmodul | panneau solaire, photovoltaïque | لوح شمسي, ألواح شمسية
insulation | aislamiento | Dämmung, Isolierung | isolation | عزل
heat pump | bomba de calor | Wärmepumpe | pompe à chaleur | مضخة حرارية
consulting, advice, adviser | asesoría, consejo, asesor, asesoramiento | Beratung, Rat, Berater | conseil, conseiller | استشارة, نصيحة, مستشار
team, group | equipo, grupo | Team, Gruppe, Mannschaft | équipe, groupe | فريق, مجموعة
club, association | club, asociación | Verein, Klub, Verband | club, association | ناد, جمعية
volunteer | voluntario | Ehrenamtlicher, Freiwilliger | bénévole, volontaire | متطوع
interview | entrevista | Vorstellungsgespräch, Interview | entretien, interview | مقابلة
CV, résumé, curriculum vitae | currículum | Lebenslauf | CV, curriculum vitae | سيرة ذاتية
experience | experiencia | Erfahrung | expérience | خبرة, تجربة
skill, ability | habilidad, capacidad | Fähigkeit, Können | compétence, capacité | مهارة, قدرة
promotion at work, career | ascenso, carrera | Beförderung, Karriere | promotion, carrière | ترقية, مسيرة
dismissal, fired, laid off | despido, despedido | Entlassung, entlassen | licenciement, licencié | فصل, إقالة
unemployment, unemployed | desempleo, paro, desempleado | Arbeitslosigkeit, arbeitslos | chômage, chômeur | بطالة, عاطل
strike | huelga | Streik | grève | إضراب
union, works council | sindicato, comité de empresa | Gewerkschaft, Betriebsrat | syndicat, comité d'entreprise | نقابة
maternity leave, parental leave | baja maternal, permiso parental | Elternzeit, Mutterschutz | congé maternité, congé parental | إجازة أمومة
child benefit, allowance | subsidio, ayuda familiar | Kindergeld, Beihilfe | allocation, allocations familiales | إعانة, علاوة
home office, remote work, telework | teletrabajo | Homeoffice, Telearbeit | télétravail | عمل عن بعد
business trip | viaje de negocios | Dienstreise, Geschäftsreise | voyage d'affaires, déplacement professionnel | رحلة عمل
expenses, expense report | gastos, dietas | Spesen, Auslagen | notes de frais, dépenses | نفقات, مصاريف
part-time | a tiempo parcial, media jornada | Teilzeit | temps partiel | دوام جزئي
full-time | a tiempo completo, jornada completa | Vollzeit | temps plein | دوام كامل
freelance, self-employed | autónomo | freiberuflich, selbstständig | indépendant, freelance | مستقل, عمل حر
probation, trial period | periodo de prueba | Probezeit | période d'essai | فترة تجربة
reference letter, recommendation | recomendación, carta de recomendación | Empfehlung, Arbeitszeugnis | recommandation, lettre de recommandation | توصية
`;
