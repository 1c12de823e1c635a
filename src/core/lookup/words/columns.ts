/**
 * Words that columns, their values and questions over them have, in the form of the thesaurus: English, Spanish, German,
 * French and Arabic, between bars.
 */
export const columnWords = `
department, team, division | departamento, sección | Abteilung, Bereich, Team | service, département, équipe | قسم, إدارة, فريق
position, role, job title, function | puesto, cargo, función | Position, Funktion, Stelle, Rolle | poste, fonction, rôle | منصب, وظيفة, دور
workplace, site, location, office | sede, centro de trabajo, ubicación, oficina | Standort, Einsatzort, Büro | site, lieu de travail, lieu, bureau | موقع, مقر, مكتب
extension | extensión | Durchwahl, Nebenstelle | poste téléphonique, numéro de poste | تحويلة
joined, hired, start date, hire date, joining date, employed since | ingreso, incorporación, entrada, contratado, incorporó, entró, entrado, ingresó | Eintritt, Eintrittsdatum, eingestellt, eingetreten, Einstellung | embauche, embauché, arrivé, arrivée, entrée, engagé | تاريخ التعيين, انضم, انضمت, التحق, عين, توظف
working hours, weekly hours, hours per week, hours a week | horas semanales, jornada, horas por semana, horas a la semana | Wochenstunden, Stunden pro Woche, Arbeitszeit | heures par semaine, heures hebdomadaires, temps de travail | ساعات العمل الأسبوعية, ساعة في الأسبوع, ساعات في الأسبوع
holiday, vacation, leave, days off | vacaciones, días libres | Urlaub, Urlaubstage, Ferien | congés, vacances | إجازة, عطلة, إجازات
part-time | tiempo parcial, media jornada | Teilzeit | temps partiel | دوام جزئي
full-time | tiempo completo, jornada completa | Vollzeit | temps plein, temps complet | دوام كامل
remote, home office | remoto, teletrabajo | Homeoffice, mobil | télétravail, à distance | عن بعد
manager, head, lead, management, supervisor | jefe, jefa, dirección, gerente, responsable | Leitung, Leiter, Leiterin, Chef, Vorgesetzter | chef, directeur, directrice, direction, responsable | مدير, مديرة, رئيس, إدارة
sales | ventas | Vertrieb, Verkauf | ventes, commercial | مبيعات
accounting, bookkeeping, finance, accounts | contabilidad, finanzas | Buchhaltung, Finanzen, Rechnungswesen | comptabilité, finances | محاسبة, مالية
engineering, technology, tech, technical, IT | técnica, tecnología, informática, ingeniería | Technik, IT, EDV, Informatik | technique, informatique, ingénierie | تقنية, هندسة, تقنية المعلومات
human resources, HR, personnel | recursos humanos, personal | Personal, Personalabteilung | ressources humaines, RH, personnel | موارد بشرية
marketing | marketing | Marketing | marketing | تسويق
development, developer | desarrollo, desarrollador, desarrolladora | Entwicklung, Entwickler, Entwicklerin | développement, développeur, développeuse | تطوير, مطور
field sales | comercial externo | Außendienst | commercial itinérant | مبيعات ميدانية
driver, drivers | conductor, conductora, chófer | Fahrer, Fahrerin, Fahrdienst | chauffeur, conducteur | سائق, سائقين
shift | turno | Schicht | équipe, poste | وردية, مناوبة
experience | experiencia | Erfahrung, Berufserfahrung | expérience | خبرة
language, languages, speaks, speak, spoken | idioma, idiomas, habla, hablan | Sprache, Sprachen, spricht, sprechen | langue, langues, parle, parlent | لغة, لغات, يتكلم, يتحدث, تتكلم
Arabic | árabe | Arabisch | arabe | عربية, العربية
Polish | polaco | Polnisch | polonais | بولندية, البولندية
Portuguese | portugués | Portugiesisch | portugais | برتغالية, البرتغالية
Chinese | chino | Chinesisch | chinois | صينية, الصينية
Dutch | neerlandés, holandés | Niederländisch, Holländisch | néerlandais | هولندية, الهولندية
postcode, zip code, zip, postal code | código postal | Postleitzahl, PLZ | code postal | رمز بريدي, الرمز البريدي
address, street | dirección, calle | Adresse, Anschrift, Straße | adresse, rue | عنوان, شارع
phone, telephone | teléfono | Telefon, Telefonnummer | téléphone | هاتف, رقم الهاتف
opens, open, opening, opening time | abre, abren, abierto, abierta, apertura | öffnet, geöffnet, offen, Öffnung, auf | ouvre, ouvrent, ouvert, ouverte, ouverts, ouverture | يفتح, مفتوح, مفتوحة, تفتح, فتح
closes, closed, closing, closing time | cierra, cierran, cerrado, cerrada, cierre | schließt, geschlossen, Schließung, zu, Ladenschluss | ferme, ferment, fermé, fermée, fermeture | يغلق, مغلق, مغلقة, تغلق, إغلاق
parking, parking space, parking spaces, parking spots, car park | aparcamiento, plazas de aparcamiento, estacionamiento | Parkplatz, Parkplätze, Stellplatz, Stellplätze | parking, places de parking, stationnement | موقف سيارات, مواقف السيارات, مواقف, موقف
gearbox, transmission | cambio, caja de cambios, transmisión | Getriebe, Schaltung | boîte, boîte de vitesses, transmission | ناقل الحركة, قير, جير
manual, stick shift | manual | Handschaltung, Schaltgetriebe, manuell, Schalter | manuel, manuelle | يدوي, عادي
first registration, first registered, registered, registration | primera matriculación, matriculado, matriculados, matriculación, matriculó, matricularon | Erstzulassung, zugelassen, erstmals zugelassen, Zulassung | première immatriculation, immatriculé, immatriculés, mise en circulation | أول تسجيل, مسجل, مسجلة, تسجيل
engine power, power, horsepower | potencia, caballos | Leistung, Motorleistung, PS | puissance | قوة المحرك, قوة
mileage, odometer, distance | kilometraje | Kilometerstand, Laufleistung, Tachostand | kilométrage | المسافة المقطوعة, عداد
seats, seat | asientos, plazas | Sitze, Sitzplätze, Plätze | places, sièges | مقاعد, مقعد
doors, door | puertas | Türen, Türer | portes | أبواب
estate, estate car, station wagon | familiar, familiares, ranchera | Kombi | break | ستيشن, عائلية
hatchback, small car | utilitario | Kleinwagen, Schrägheck | citadine | هاتشباك
licence plate, number plate, plate, registration number | matrícula | Kennzeichen, Nummernschild | plaque, immatriculation | لوحة, رقم اللوحة
available from, free from, availability | disponible desde, disponible | verfügbar ab, frei ab, verfügbar | disponible à partir du, disponible | متوفر من, متاح من, متوفرة
salary, salaries, wage, wages, pay | salario, salarios, sueldo, sueldos | Gehalt, Gehälter, Lohn, Löhne | salaire, salaires, rémunération | راتب, رواتب, الرواتب
rent, monthly rent | alquiler, renta | Miete, Monatsmiete | loyer | إيجار, أجرة
deposit, security deposit | fianza, depósito, garantía | Kaution, Pfand | caution, dépôt de garantie | تأمين, عربون, ضمان
bathroom, bathrooms, bath | baño, baños | Bad, Bäder, Badezimmer | salle de bain, salles de bain | حمام, حمامات
pets, pets allowed | mascotas | Haustiere, Tiere | animaux | حيوانات أليفة, الحيوانات الأليفة, حيوانات
starter, appetizer, appetiser, first course | entrante, entrantes, primero, aperitivo | Vorspeise, Vorspeisen | entrée, entrées, hors-d'œuvre | مقبلات, مقبلة
main course, main, main dish, entree, mains | principal, plato principal, platos principales, segundo | Hauptgericht, Hauptgerichte, Hauptspeise, Hauptgang | plat principal, plats principaux, principal | طبق رئيسي, رئيسي, رئيسية, الأطباق الرئيسية, أطباق رئيسية
side, side dish | guarnición, acompañamiento | Beilage, Beilagen | accompagnement, garniture | طبق جانبي
spicy, hot, spice level, spiciness | picante, nivel de picante, picantes | scharf | épicé, épicée, épicés, piquant, relevé, niveau d'épices | حار, حارة, حريف
vegetarian, veggie | vegetariano, vegetariana | vegetarisch | végétarien, végétarienne | نباتي, نباتية
calories, calorie, kcal | calorías, caloría, kcal | Kalorien, kcal, Brennwert | calories, kcal | سعرات, سعرة, سعرات حرارية
gluten | gluten | Gluten | gluten | غلوتين, جلوتين
preparation time, ready in, cooking time, prep time, prepared in | tiempo de preparación, tiempo, preparación, prepara, preparan | Zubereitungszeit, Zubereitung, zubereitet | temps de préparation, temps, préparation, prépare, préparent | وقت التحضير, تحضير
low season, off season | temporada baja | Nebensaison | basse saison, hors saison | موسم منخفض, الموسم المنخفض
mid season, shoulder season | temporada media | Zwischensaison | moyenne saison, mi-saison | موسم متوسط, الموسم المتوسط
high season, peak season | temporada alta | Hauptsaison, Hochsaison | haute saison, pleine saison | موسم مرتفع, الموسم المرتفع
sleeps, guests, occupancy, people | personas, huéspedes, caben, duermen | Personen, Gäste, Belegung, schlafen | personnes, couchages, dormir, dorment | أشخاص, نزلاء, يتسع, تتسع
type, kind, sort | tipo, clase | Typ, Art, Sorte | type, genre, sorte | نوع, صنف
size, sizes | talla, tamaño | Größe, Größen | taille, dimension | مقاس, حجم
electricity, electrical, electrics | electricidad | Elektro, Elektrik, Elektrizität | électricité | كهرباء, كهربائيات
plumbing, sanitary | fontanería, sanitarios | Sanitär | plomberie, sanitaires | سباكة, أدوات صحية
material, fabric | material, tejido | Material, Stoff | matière, tissu | خامة, مادة
shelf, aisle | estante, pasillo | Regal, Gang | rayon, étagère, allée | رف, ممر
expires, expire, expiry, expiry date, best before | caducidad, caduca, caducan, vence, vencen, vencimiento | Ablaufdatum, haltbar bis, läuft ab, Verfallsdatum, MHD | péremption, expire, expirent, expiration, périme, périment | انتهاء الصلاحية, تنتهي
minimum stock, stock minimum, safety stock, reorder level, reorder point | stock mínimo, existencias mínimas, mínimo de existencias | Mindestbestand, Meldebestand, Sicherheitsbestand, Mindestmenge | stock minimum, stock minimal, stock de sécurité, seuil de réapprovisionnement | الحد الأدنى للمخزون, المخزون الأدنى, حد إعادة الطلب
sale price, selling price, retail price, sales price | precio de venta, PVP | Verkaufspreis, Ladenpreis | prix de vente | سعر البيع
cost price, purchase price, buying price | precio de coste, precio de compra, coste de compra | Einkaufspreis, Einstandspreis, Selbstkosten | prix d'achat, prix de revient, coût d'achat | سعر الشراء, سعر التكلفة
reserved, on hold | reservado, reservada | reserviert, vorgemerkt | réservé, réservée | محجوز, محجوزة
stock, in stock, quantity, units | existencias, stock, unidades, cantidad | Bestand, Lagerbestand, auf Lager, Stück, Menge | stock, en stock, quantité, unités | مخزون, كمية, الكمية
appointment, appointments, slot, slots | cita, citas, turno | Termin, Termine | rendez-vous, créneau | موعد, مواعيد
treatment, therapy, procedure | tratamiento, terapia, procedimiento | Behandlung, Therapie, Eingriff | traitement, soin, thérapie, acte, acte médical | علاج, علاجات, إجراء
specialty, speciality, medical field | especialidad | Fachgebiet, Fachrichtung, Fachbereich | spécialité | تخصص, تخصصات
referral | volante, derivación, remisión | Überweisung, Überweisungsschein | ordonnance, lettre d'adressage | تحويل, إحالة
self-pay, self-payer, self-payers, without insurance, uninsured | sin seguro, por cuenta propia, por su cuenta | Selbstzahler, Selbstzahlerpreis, ohne Versicherung | sans assurance, non assuré | بدون تأمين
public insurance, statutory insurance, public health insurance | seguro público, seguridad social | gesetzlich, gesetzlich versichert, gesetzlich Versicherte, Kasse, Krankenkasse | assurance publique, assurance maladie, sécurité sociale | تأمين حكومي, تأمين عام
private insurance, privately insured | seguro privado | privat, privat versichert, Privatpatient, Privatversicherung | assurance privée, mutuelle | تأمين خاص
therapist, practitioner | terapeuta | Therapeut, Therapeutin, Behandler | thérapeute, praticien | معالج, معالجة
status, state | estado | Status, Zustand | statut, état | حالة
confirmed | confirmado, confirmada, confirmadas | bestätigt | confirmé, confirmée, confirmés | مؤكد, مؤكدة
cancelled, canceled | cancelado, cancelada, anulada | abgesagt, storniert | annulé, annulée | ملغى, ملغي, ملغاة
requested, pending, open request | solicitado, solicitada, pendiente | angefragt, offen, ausstehend | demandé, en attente | مطلوب, معلق
done, completed, finished | hecho, terminado, realizada | erledigt, abgeschlossen, fertig | fait, terminé | منجز, مكتمل, منتهي
paid | pagado, pagada | bezahlt | payé, payée | مدفوع, مدفوعة
unpaid, overdue | impagado, vencido | unbezahlt, überfällig | impayé, en retard | غير مدفوع, متأخر
teacher, instructor, trainer, coach | profesor, profesora, instructor, monitor | Lehrer, Lehrerin, Trainer, Trainerin, Dozent | professeur, instructeur, coach, moniteur | مدرس, معلم, مدرب
course, class, lesson | curso, clase | Kurs, Unterricht, Stunde, Stunden | cours, leçon, stage | دورة, حصة, حصص, درس, دروس
class, school class, group | clase, grupo, curso | Klasse, Schulklasse, Gruppe | classe, groupe | صف, الصف, للصف, فصل, مجموعة
subject, school subject | asignatura, materia | Fach, Schulfach, Unterrichtsfach | matière | مادة
level | nivel | Niveau, Stufe | niveau | مستوى
capacity, places, spots | capacidad, aforo | Kapazität, Plätze | capacité, places | سعة, أماكن
rating, stars, score | valoración, estrellas, puntuación | Bewertung, Sterne | note, étoiles, évaluation | تقييم, نجوم
author | autor, autora | Autor, Autorin, Verfasser | auteur | مؤلف, كاتب
title | título | Titel | titre | عنوان
brand, make, manufacturer | marca, fabricante | Marke, Hersteller | marque, fabricant | ماركة, علامة, صانع
year, model year, built, year built | año, año de construcción | Jahr, Baujahr, Modelljahr | année, année de construction | سنة, سنة الصنع
arrival, arrived, received, incoming, came in | llegada, recibido, entrada, llegó, llegaron, llegado, entró, entraron, entrado | Eingang, eingegangen, Lieferdatum, Wareneingang, gekommen, angekommen, eingetroffen | arrivage, arrivé, arrivée, arrivés, arrivées, reçu, réception | وصول, وصل, وصلت, استلام
in store, shop, shops, store, stores, branch, branches, outlet | tienda, tiendas, sucursal, sucursales, local | Laden, Läden, Geschäft, Geschäfte, Filiale, Filialen | magasin, magasins, boutique, boutiques, succursale | متجر, متاجر, محل, محلات, فرع, فروع
house, houses | casa, casas, chalet | Haus, Häuser | maison, maisons | بيت, بيوت, منزل, منازل
property, home, accommodation | vivienda, inmueble | Immobilie, Unterkunft | logement, bien immobilier | عقار, سكن
dish, dishes, meal, plate, menu | plato, platos, carta, menú | Gericht, Gerichte, Speise, Speisen, Speisekarte, Karte | plat, plats, carte, menu | طبق, أطباق, وجبة, وجبات, قائمة
vehicle, vehicles, rental car | vehículo, vehículos | Fahrzeug, Fahrzeuge, Mietwagen | véhicule, véhicules | مركبة, مركبات
event, concert | evento, concierto | Veranstaltung, Konzert | événement, concert | فعالية, حفل
`;
