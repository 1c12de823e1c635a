/** Money, banks, taxes, and what offices do with papers. See `thesaurus.ts` for how a line is read. */
export const money = `
fixed price, flat rate, lump sum | precio fijo, tarifa plana | Festpreis, Pauschale, Flatrate | prix fixe, forfait | سعر ثابت, سعر مقطوع
list price, recommended price | precio de lista, precio recomendado | Listenpreis, UVP | prix catalogue, prix conseillé | سعر القائمة
net price, net | precio neto, neto | Nettopreis, netto | prix net, hors taxes | السعر الصافي, صافي
gross price, gross | precio bruto, bruto | Bruttopreis, brutto | prix brut, toutes taxes comprises | السعر الإجمالي, إجمالي
price list, tariff | lista de precios, tarifario | Preisliste, Tarif | liste des prix, grille tarifaire | قائمة الأسعار, تعريفة
price increase | subida de precio, aumento de precio | Preiserhöhung, Teuerung | hausse de prix, augmentation tarifaire | زيادة السعر, رفع الأسعار
inflation | inflación | Inflation | inflation | تضخم
quantity discount, bulk discount | descuento por volumen, descuento por cantidad | Mengenrabatt, Staffelpreis | remise sur quantité, tarif dégressif | خصم الكمية
cash discount | descuento por pronto pago | Skonto | escompte | خصم نقدي
cashback | reembolso en efectivo | Cashback | remise différée | استرداد نقدي
advance payment, prepayment, in advance | pago por adelantado, anticipo, prepago | Vorkasse, Vorauszahlung, Anzahlung | paiement d'avance, acompte, prépaiement | دفع مسبق, عربون, مقدم
cash on delivery | contra reembolso | Nachnahme | contre remboursement | الدفع عند الاستلام
contactless payment, mobile payment | pago sin contacto, pago móvil | kontaktlos bezahlen, mobiles Bezahlen | sans contact, paiement mobile | دفع بدون تلامس
payment method | forma de pago, método de pago, medio de pago | Zahlungsart, Zahlungsmittel, Zahlungsweise | mode de paiement, moyen de paiement | طريقة الدفع, وسيلة الدفع
payment term, net thirty days | plazo de pago | Zahlungsziel, Zahlungsfrist | délai de paiement, échéance | مهلة السداد
overdue, arrears, unpaid | vencido, impagado, moroso | überfällig, Rückstand, unbezahlt | impayé, arriéré, en retard de paiement | متأخرات, غير مدفوع
debt collection, collection agency | cobro de deudas, agencia de cobro | Inkasso, Eintreibung | recouvrement | تحصيل الديون
creditor | acreedor | Gläubiger | créancier | دائن
debtor | deudor | Schuldner | débiteur | مدين
credit note | nota de crédito, abono | Gutschrift | avoir, note de crédit | إشعار دائن
invoice number | número de factura | Rechnungsnummer | numéro de facture | رقم الفاتورة
billing address | dirección de facturación | Rechnungsanschrift, Rechnungsadresse | adresse de facturation | عنوان الفاتورة
bank statement, account statement | extracto bancario, extracto de cuenta | Kontoauszug | relevé bancaire, relevé de compte | كشف حساب
current account, checking account | cuenta corriente | Girokonto | compte courant | حساب جاري
savings account | cuenta de ahorro, libreta de ahorros | Sparkonto, Sparbuch, Tagesgeld | compte épargne, livret | حساب توفير
overdraft | descubierto, sobregiro | Dispokredit, Überziehung, Dispo | découvert | سحب على المكشوف
account number, IBAN | número de cuenta, IBAN | Kontonummer, IBAN | numéro de compte, IBAN | رقم الحساب, آيبان
sort code, BIC, SWIFT | código bancario, BIC | Bankleitzahl, BIC | code banque, BIC | رمز سويفت
withdraw money, withdraw cash | sacar dinero, retirar efectivo | Geld abheben, Abhebung | retirer de l'argent, retrait d'espèces | سحب نقود, سحب نقدي
pay in, deposit cash | ingresar dinero, depositar dinero | einzahlen, Einzahlung | déposer de l'argent, versement | إيداع نقود, إيداع
credit limit | límite de crédito | Kreditrahmen, Kreditlimit | plafond de crédit | حد ائتماني
creditworthiness, credit score, credit check | solvencia, historial crediticio | Bonität, Schufa, Kreditwürdigkeit | solvabilité, cote de crédit | جدارة ائتمانية
guarantor, surety, guarantee for the rent | avalista, fiador, aval | Bürge, Bürgschaft, Mietbürgschaft | garant, caution solidaire, garantie de loyer | كفيل, ضامن, كفالة
collateral, pledge, pawn | garantía real, prenda, empeño | Pfand, Sicherheit, Pfandleihe | gage, nantissement | رهن
repayment, amortisation | amortización, devolución del préstamo | Tilgung, Rückzahlung | remboursement du prêt, amortissement | سداد القرض
early repayment | amortización anticipada, cancelación anticipada | Sondertilgung, vorzeitige Rückzahlung | remboursement anticipé | سداد مبكر
investment, invest | inversión, invertir | Geldanlage, Investition, investieren | investissement, investir, placement | استثمار, استثمارات
investor, shareholder | inversor, accionista | Anleger, Investor, Aktionär | investisseur, actionnaire | مستثمر, مساهم
bond, security | bono, obligación | Anleihe, Wertpapier | obligation financière, titre | سندات
fund, mutual fund | fondo de inversión | Fonds, Investmentfonds | fonds de placement | صندوق استثمار
dividend | dividendo | Dividende | dividende | أرباح الأسهم
yield, return on investment | rendimiento, rentabilidad | Rendite, Ertrag | rendement, rentabilité | عائد
turnover, revenue | facturación, ingresos, volumen de ventas | Umsatz, Einnahmen, Erlös | chiffre d'affaires, recettes | إيرادات, مبيعات
expenditure, spending, outgoings | gasto, gastos | Ausgabe, Ausgaben, Aufwand | dépense, dépenses | نفقات, مصروفات
margin, markup | margen, recargo comercial | Marge, Gewinnspanne, Aufschlag | marge | هامش الربح
balance sheet, annual accounts | balance, cuentas anuales | Bilanz, Jahresabschluss | bilan, comptes annuels | ميزانية عمومية
cash register, cash desk, till | caja registradora | Registrierkasse, Kasse | caisse enregistreuse | صندوق النقد
small change, change | cambio, calderilla | Wechselgeld, Kleingeld | monnaie, petite monnaie | فكة, فراطة
banknote, bill of money | billete de banco | Geldschein, Banknote | billet de banque | ورقة نقدية
coin | moneda | Münze | pièce de monnaie | عملة معدنية
safe, safe deposit box, strongbox, bank locker | caja fuerte, caja de seguridad, cajilla de seguridad | Tresor, Safe, Schließfach, Bankschließfach, Schließfach der Bank, Tresorfach | coffre-fort, coffre, coffre à la banque | خزنة, خزينة, صندوق أمانات, خزنة حديدية
income | ingreso, renta | Einkommen, Einkünfte | revenu | دخل
income tax | impuesto sobre la renta, IRPF | Einkommensteuer, Lohnsteuer | impôt sur le revenu | ضريبة الدخل
tax return, tax declaration, income tax return, file taxes, declare income, tax form, self-assessment | declaración de la renta, declaración de impuestos, la renta, declarar la renta | Steuererklärung, Einkommensteuererklärung, Lohnsteuererklärung, Steuererklärungen, Steuerformular, Arbeitnehmerveranlagung, Lohnsteuerausgleich, Steuerausgleich | déclaration d'impôts, déclaration fiscale, déclaration de revenus, déclarer ses revenus, feuille d'impôts | إقرار ضريبي, التصريح الضريبي, تصريح الضرائب, إقرارات
tax office, revenue service | hacienda, agencia tributaria | Finanzamt, Steueramt, Steuerbehörde | fisc, centre des impôts | مصلحة الضرائب
tax number, VAT number, tax ID, taxpayer number | número fiscal, NIF, CIF, número de identificación fiscal | Steuernummer, Umsatzsteuernummer, Steueridentifikationsnummer, Umsatzsteuer-ID, Steuer-ID | numéro fiscal, numéro de TVA, numéro d'identification fiscale | رقم ضريبي, الرقم الضريبي, الرقم الجبائي
tax-free, duty-free, exempt | libre de impuestos, exento | steuerfrei, zollfrei | hors taxe, détaxé, exonéré | معفى من الضرائب
deduct, deduction, write off, tax deductible, deductible, deductions, tax relief, claim back tax | deducir, deducción, desgravar, deducible, desgrava, deducciones | absetzen, Abzug, absetzbar, abziehbar, von der Steuer absetzen, Freibetrag, Werbungskosten | déduire, déduction, déductible, abattement, crédit d'impôt | خصم ضريبي, قابل للخصم, إعفاء ضريبي, تخفيض الضريبة
property tax | impuesto de bienes inmuebles, IBI | Grundsteuer | taxe foncière | ضريبة عقارية
inheritance, heir, inherit | herencia, heredero, heredar | Erbschaft, Erbe, erben | héritage, héritier, succession | ميراث, وريث, إرث
will, testament | testamento | Testament | testament | وصية
power of attorney, proxy | poder notarial, apoderado | Vollmacht | procuration | توكيل, وكالة
statement, declaration | declaración | Erklärung | déclaration | تصريح, إقرار
application form | formulario de solicitud | Antragsformular, Antrag | formulaire de demande | استمارة طلب
proof, evidence | prueba, comprobante, justificante | Nachweis, Beleg, Beweis | preuve, justificatif | إثبات, دليل
birth certificate | partida de nacimiento, acta de nacimiento | Geburtsurkunde | acte de naissance | شهادة ميلاد
marriage certificate | certificado de matrimonio | Heiratsurkunde, Eheurkunde | acte de mariage | عقد زواج
certified copy, authentication | copia compulsada, compulsa | beglaubigte Kopie, Beglaubigung | copie certifiée, légalisation | نسخة مصدقة, تصديق
registry office | registro civil | Standesamt | état civil | السجل المدني
residence permit, residency card, right to stay, leave to remain, visa renewal | permiso de residencia, tarjeta de residencia, renovar residencia | Aufenthaltserlaubnis, Aufenthaltstitel, Aufenthaltsgenehmigung, Niederlassungserlaubnis | titre de séjour, permis de séjour, carte de séjour | تصريح إقامة, بطاقة إقامة, ورقة الإقامة, رخصة الإقامة
work permit | permiso de trabajo | Arbeitserlaubnis | permis de travail | تصريح عمل
citizenship | ciudadanía | Staatsbürgerschaft, Einbürgerung | citoyenneté, naturalisation | جنسية
asylum, refugee | asilo, refugiado | Asyl, Flüchtling | asile, réfugié | لجوء, لاجئ
immigration, immigrant | inmigración, inmigrante | Einwanderung, Zuwanderung | immigration, immigré | هجرة, مهاجر
municipality, town hall, city hall, citizens' office, council office, prefecture, local authority | ayuntamiento, municipio, alcaldía, municipalidad, oficina municipal, prefectura | Gemeinde, Rathaus, Bürgeramt, Bürgerbüro, Gemeindeamt, Stadtverwaltung, Magistrat, Präfektur, Stadthaus | mairie, commune, hôtel de ville, préfecture, maison communale | بلدية, البلدية, مقر البلدية, ولاية, مجلس المدينة, دار البلدية
ministry | ministerio | Ministerium | ministère | وزارة
consumer protection | protección del consumidor | Verbraucherschutz | protection des consommateurs | حماية المستهلك
social security, welfare | seguridad social | Sozialversicherung, Sozialamt | sécurité sociale | ضمان اجتماعي
subsidy, funding | subvención, ayuda económica | Zuschuss, Förderung, Subvention | subvention | إعانة, منحة مالية
housing benefit | ayuda al alquiler | Wohngeld | aide au logement, allocation logement | بدل سكن
minimum wage | salario mínimo | Mindestlohn | salaire minimum, SMIC | الحد الأدنى للأجور
payslip, payroll | nómina, recibo de sueldo | Gehaltsabrechnung, Lohnabrechnung | fiche de paie, bulletin de salaire | قسيمة راتب
pay rise, raise | aumento de sueldo | Gehaltserhöhung, Lohnerhöhung | augmentation de salaire | زيادة الراتب
hourly rate, hourly wage | precio por hora, tarifa por hora | Stundensatz, Stundenlohn | taux horaire, tarif horaire | أجر بالساعة, سعر الساعة
thirteenth salary, holiday pay | paga extra, paga de vacaciones | Weihnachtsgeld, Urlaubsgeld | treizième mois, prime de vacances | راتب إضافي
pocket money, allowance money | paga, dinero de bolsillo | Taschengeld | argent de poche | مصروف الجيب
sponsor, sponsorship | patrocinador, patrocinio | Sponsor, Förderer | parrainage, mécène | راعي, رعاية
crowdfunding, fundraising | recaudación de fondos | Spendensammlung | collecte de fonds | جمع التبرعات
fraud, scam, swindle | fraude, estafa | Betrug, Schwindel | fraude, arnaque, escroquerie | احتيال, نصب
counterfeit, fake | falsificación, falso | Fälschung, gefälscht | contrefaçon, faux | مزور, مقلد
original, genuine, authentic | original, auténtico | Original, echt | original, authentique | أصلي
brand name, trademark, patent | marca registrada, patente | Warenzeichen, Patent | marque déposée, brevet | علامة تجارية, براءة اختراع
copyright | derechos de autor | Urheberrecht | droit d'auteur | حقوق النشر
franchise | franquicia | Franchise | franchise commerciale | امتياز تجاري
start-up, founding a company, company formation, start a business, set up a company, limited company, corporation | empresa emergente, fundar una empresa, crear una empresa, constituir una sociedad, sociedad limitada, alta de empresa, SL | Gründung, Firmengründung, Unternehmensgründung, GmbH, Gewerbeanmeldung, Gewerbe anmelden | création d'entreprise, créer une société, SARL, immatriculation | تأسيس شركة, إنشاء شركة, شركة محدودة
takeover, merger | fusión de empresas, adquisición | Übernahme, Fusion | fusion d'entreprises, rachat | اندماج, استحواذ
tender, call for bids | licitación, concurso público | Ausschreibung | appel d'offres | مناقصة
purchase order | orden de compra, pedido de compra | Bestellschein, Kaufauftrag | bon de commande | أمر شراء
minimum order | pedido mínimo | Mindestbestellwert, Mindestbestellung | commande minimum | حد أدنى للطلب
delivery note | albarán | Lieferschein | bon de livraison | إذن تسليم
delivery time, lead time | plazo de entrega, tiempo de entrega | Lieferzeit, Lieferfrist | délai de livraison | مدة التسليم, وقت التوصيل
tracking number, track a parcel | número de seguimiento, rastrear | Sendungsverfolgung, Sendungsnummer, Trackingnummer | numéro de suivi, suivi de colis | رقم التتبع, تتبع الشحنة
express delivery | envío urgente, envío exprés | Expressversand, Eilsendung | livraison express | توصيل سريع
courier, messenger | mensajero, mensajería | Kurier, Bote | coursier, messager | ساعي, مندوب التوصيل
freight, cargo, haulage | flete, carga, transporte de mercancías | Fracht, Spedition | fret, cargaison | شحن بضائع, حمولة
pallet | palé, paleta | Palette | palette | طبلية
container | contenedor, cubo de basura, bote de basura, caneca | Container, Behälter | conteneur | حاوية
load, loading, unload | cargar, descarga | beladen, entladen, Ladung | charger, déchargement | تحميل, تفريغ
barcode | código de barras | Strichcode, Barcode | code-barres | باركود
serial number | número de serie | Seriennummer | numéro de série | رقم تسلسلي
batch, lot number | lote | Charge, Losnummer | numéro de lot | رقم الدفعة
bestseller | más vendido, superventas | Verkaufsschlager, Bestseller | meilleure vente | الأكثر مبيعا
new arrival, novelty | novedad, recién llegado | Neuheit, Neuerscheinung | nouveauté | وصل حديثا
discontinued, end of line | descatalogado | Auslaufmodell, ausgelaufen | fin de série | توقف إنتاجه
display model, showroom | modelo de exposición, sala de exposición | Ausstellungsstück, Ausstellungsraum | modèle d'exposition, salle d'exposition | صالة عرض
shop window | escaparate | Schaufenster | vitrine | واجهة المحل
fitting room, changing room | probador | Umkleide, Umkleidekabine | cabine d'essayage | غرفة قياس
shopping centre, mall | centro comercial | Einkaufszentrum | centre commercial | مركز تسوق, مول
department store | grandes almacenes | Kaufhaus, Warenhaus | grand magasin | متجر متعدد الأقسام
flea market, jumble sale | mercadillo, rastro | Flohmarkt, Trödelmarkt | marché aux puces, brocante | سوق المستعمل
stall, stand, booth | puesto, caseta | Stand, Marktstand | étal | كشك
trade fair, exhibition centre | feria comercial | Messe, Fachmesse | salon professionnel, foire | معرض تجاري
vending machine | máquina expendedora | Automat, Verkaufsautomat | distributeur automatique | آلة بيع
kiosk, newsagent | quiosco | Kiosk, Zeitungsladen | kiosque | كشك الصحف
online shop, e-commerce | tienda en línea, comercio electrónico | Onlineshop, Versandhandel | boutique en ligne, commerce électronique | متجر إلكتروني
shopping list | lista de la compra | Einkaufsliste, Einkaufszettel | liste de courses | قائمة التسوق
wish list | lista de deseos | Wunschliste, Merkzettel | liste de souhaits | قائمة الرغبات
customer number | número de cliente | Kundennummer | numéro de client | رقم العميل
order number | número de pedido | Bestellnummer, Auftragsnummer | numéro de commande | رقم الطلب
regular customer, loyal customer | cliente habitual | Stammkunde | client fidèle, habitué | زبون دائم
minimum term, commitment | permanencia, compromiso de permanencia | Mindestlaufzeit, Vertragslaufzeit | durée minimale, engagement | مدة الالتزام
trial month, free trial | prueba gratuita, mes de prueba | Probemonat, Testphase | essai gratuit, période d'essai gratuite | تجربة مجانية
automatic renewal | renovación automática | automatische Verlängerung | reconduction tacite, renouvellement automatique | تجديد تلقائي
small print | letra pequeña | Kleingedruckte | petits caractères | الشروط الصغيرة
liability, liable | responsabilidad civil, responsable | Haftung, haftbar | responsabilité, responsable | مسؤولية قانونية
compensation, damages | indemnización, compensación | Schadenersatz, Entschädigung | indemnisation, dommages et intérêts | تعويض, تعويضات
goodwill, gesture of goodwill | gesto comercial | Kulanz | geste commercial | بادرة حسن نية
dispute, arbitration, mediation | arbitraje, mediación, litigio | Schlichtung, Streitfall | litige, médiation, arbitrage | نزاع, تحكيم, وساطة
witness | testigo | Zeuge, Zeugin | témoin | شاهد
judge | juez, jueza | Richter, Richterin | juge | قاضي
prison, jail | cárcel, prisión | Gefängnis | prison | سجن
criminal offence, crime | delito, crimen | Straftat, Verbrechen | infraction, crime | جريمة
report to the police | denuncia, denunciar | Strafanzeige, anzeigen | porter plainte, plainte | بلاغ, تقديم شكوى
`;
