/** Trade and money. See `thesaurus.ts` for how a line is read. */
export const trade = `
price, cost, how much, rate, charge, fee | precio, coste, costo, tarifa, cuánto cuesta, cuánto vale, vale | Preis, Kosten, kostet, wie teuer, Gebühr, Tarif, Entgelt | prix, coût, coûte, tarif, combien, frais | سعر, ثمن, تكلفة, أسعار, كم, رسوم, بكم
discount, rebate, reduction, price cut | descuento, rebaja | Rabatt, Nachlass, Ermäßigung, Skonto | remise, rabais, réduction, ristourne | خصم, تخفيض, تخفيضات, حسم
offer, deal, bargain, special offer | oferta, ganga, promoción | Angebot, Sonderangebot, Aktion, Schnäppchen | offre, promotion, promo, bonne affaire | عرض, عروض, صفقة
sale, clearance | rebajas, liquidación | Ausverkauf, Schlussverkauf, Räumung | soldes, liquidation | تصفية, أوكازيون
buy, purchase, bought | comprar, compra, adquirir | kaufen, Kauf, Einkauf, erwerben | acheter, achat | شراء, اشترى, يشتري, أشتري
sell, sold, selling | vender, venta, vendido | verkaufen, Verkauf, verkauft | vendre, vente, vendu | بيع, يبيع, مبيعات, تباع
pay, payment, paid | pagar, pago, abonar | zahlen, bezahlen, Zahlung, Bezahlung | payer, paiement, régler, règlement | دفع, يدفع, أدفع, سداد
card, credit card, debit card | tarjeta | Karte, Kreditkarte, EC-Karte, Girokarte | carte, carte bancaire, carte bleue | بطاقة, بطاقات, بطاقة ائتمان
cash, coins, notes | efectivo, en metálico, contado | bar, Bargeld, bargeldlos, Barzahlung | espèces, comptant, liquide | نقد, نقدا, كاش, نقدي
instalment, installment, pay monthly, in instalments, monthly payment, hire purchase | plazo, plazos, cuota, cuotas, a plazos, mensualidad | Rate, Raten, Ratenzahlung, Teilzahlung, Ratenkauf, Abzahlung | échelonné, plusieurs fois, mensualité, à crédit, échéance | قسط, أقساط, تقسيط
bank transfer, wire transfer, transfer, transfer money, send money, remittance, standing order, wire | transferencia, giro, transferir dinero, enviar dinero | Überweisung, überweisen, Geld schicken, Dauerauftrag | virement, virer de l'argent, envoyer de l'argent, virement permanent | تحويل, حوالة, تحويل بنكي, تحويل الأموال, تحويل المال, إرسال النقود
invoice, bill, billing | factura, facturación, recibo, cuenta | Rechnung, Faktura, abrechnen | facture, facturation, note, addition | فاتورة, فواتير, حساب
receipt, proof of purchase | recibo, ticket, comprobante, justificante | Quittung, Beleg, Kassenbon, Kaufbeleg | reçu, ticket de caisse, justificatif, quittance | إيصال, وصل, إيصالات
refund, money back, reimbursement, reimburse | reembolso, devolución del dinero, dinero de vuelta, reintegro, reembolsar | Erstattung, Rückerstattung, Geld zurück, Rückzahlung, erstatten | remboursement, rembourser, remboursé | استرداد, رد المبلغ, استرجاع, رد المال, إرجاع المال
return, send back, give back, take back, get back, returned, returning, returns | devolución, devolver, retorno, devuelve, devuelto, devolvemos, devuelva | Rückgabe, zurückgeben, Rücksendung, Retoure, Umtausch, umtauschen, zurückschicken, zurückgegeben, zurückbringen, gibt zurück, zurück, zurückbekommen, retour | retour, retourner, renvoyer, rendre, rend, rendu, restituer, rapporter | إرجاع, إعادة, مرتجع, أرجع, يعيد, رد, أعيد, نعيد
exchange, swap, replace | cambio, cambiar, canje, sustituir | Umtausch, tauschen, austauschen, ersetzen, wechseln | échange, échanger, remplacer | استبدال, تبديل, يبدل
warranty, guarantee | garantía | Garantie, Gewährleistung | garantie | ضمان, كفالة
order, ordering | pedido, pedir, encargo, encargar | Bestellung, bestellen, Auftrag, bestellt | commande, commander | طلب, طلبية, طلبات, أطلب
delivery, shipping, shipment, ship, deliver, dispatch | entrega, envío, enviar, entregar, reparto, expedición | Lieferung, Versand, liefern, Zustellung, Auslieferung, versenden, verschicken | livraison, livrer, expédition, envoi, expédier | توصيل, شحن, تسليم, إرسال
parcel, package, packet, parcels, packages, small parcel | paquete, bulto, paquetes, encomienda, paquetería | Paket, Päckchen, Sendung, Pakete, Packerl, Warensendung | colis, paquet, paquets, petit paquet | طرد, طرود, شحنة, بريد سريع, رزمة
post, mail, postal | correo, correos | Post, Briefpost | poste, courrier | بريد
stamp, postage, stamps, postage stamp | sello, estampilla, franqueo, sellos, estampillas, timbre postal | Briefmarke, Porto, Marke, Briefmarken, Postwertzeichen, frankieren | timbre, affranchissement, timbres, affranchir | طابع, طوابع, طابع بريد, طابع بريدي
letter | carta | Brief, Schreiben | lettre, courrier | رسالة, خطاب
envelope | sobre | Umschlag, Kuvert, Briefumschlag | enveloppe | ظرف, مظروف
pickup, collect, collection, pick up, fetch, picked up, collects, collected, come for | recogida, recoger, retirar, recoge, pasar a buscar, recogen | Abholung, abholen, Selbstabholer, abgeholt, holen, holt ab, geholt | retrait, enlèvement, récupérer, retirer, aller chercher, venir chercher, récupère | استلام, أستلم, أخذ, يستلم, جمع
stock, in stock, available, availability | existencias, en stock, disponible, disponibilidad | Lager, vorrätig, verfügbar, lieferbar, Verfügbarkeit, Bestand | stock, disponible, disponibilité, en stock | مخزون, متوفر, متاح, متوفرة, توفر
sold out, out of stock, unavailable | agotado, sin existencias | ausverkauft, vergriffen, nicht lieferbar | épuisé, rupture de stock, indisponible | نفد, غير متوفر, نفدت
shop, store, corner shop, convenience store, grocer's, deli, bodega, tobacconist | tienda, comercio, negocio, ultramarinos, abacería, almacén de barrio, colmado, estanco, tiendita | Laden, Geschäft, Filiale, Shop, Tante-Emma-Laden, Krämer, Trafik, Späti, Kiosk | magasin, boutique, commerce, épicerie, dépanneur, supérette, bureau de tabac | متجر, محل, دكان, محلات, بقالة, حانوت, دكانة
branch, subsidiary, outlet | sucursal, filial | Filiale, Niederlassung, Zweigstelle, Standort | succursale, filiale, agence | فرع, فروع
supermarket, grocery | supermercado, abarrotes | Supermarkt, Lebensmittelgeschäft | supermarché, épicerie | سوبرماركت, بقالة
market | mercado, mercadillo | Markt, Wochenmarkt | marché | سوق, أسواق
warehouse, depot | almacén, depósito, bodega | Lagerhalle, Lagerhaus, Depot | entrepôt, dépôt | مستودع, مخزن
customer, client | cliente, clienta | Kunde, Kundin, Kundschaft, Auftraggeber | client, cliente, clientèle | عميل, زبون, عملاء, زبائن
supplier, vendor | proveedor, suministrador | Lieferant, Zulieferer | fournisseur | مورد, موردين
seller, shop assistant, salesperson | vendedor, dependiente | Verkäufer, Verkäuferin | vendeur, vendeuse | بائع
buyer | comprador | Käufer | acheteur | مشتر, مشتري
dealer, retailer, merchant | comerciante, minorista, distribuidor | Händler, Einzelhändler | commerçant, revendeur, détaillant, marchand | تاجر, تجار, موزع
wholesale, bulk | mayorista, al por mayor | Großhandel, Großhändler | grossiste, en gros | جملة, بالجملة
retail | al por menor, minorista | Einzelhandel | au détail | تجزئة, مفرق
product, item, article, goods | producto, artículo, mercancía, género | Produkt, Artikel, Ware, Waren, Erzeugnis | produit, article, marchandise | منتج, سلعة, بضاعة, منتجات, بضائع
brand, make | marca | Marke, Hersteller | marque | ماركة, علامة تجارية
manufacturer, maker, producer | fabricante, productor | Hersteller, Produzent | fabricant, producteur, constructeur | مصنع, صانع, شركة مصنعة
model, version | modelo, versión | Modell, Ausführung, Version | modèle, version | طراز, موديل, نموذج
size | talla, tamaño, medida | Größe, Maß, Format | taille, dimension, pointure, mesure | مقاس, حجم, قياس, مقاسات
colour, color | color | Farbe, farbig | couleur, coloris, teinte | لون, ألوان
weight, weigh, heavy | peso, pesar, pesado, pesa | Gewicht, wiegen, schwer, wiegt | poids, peser, lourd, pèse | وزن, يزن, ثقيل
length, long | longitud, largo | Länge, lang | longueur, long | طول, طويل
width, wide | anchura, ancho | Breite, breit | largeur, large | عرض, عريض
height, tall, high | altura, alto | Höhe, hoch | hauteur, haut | ارتفاع, عال
depth, deep | profundidad, profundo, hondo | Tiefe, tief | profondeur, profond | عمق, عميق
quantity, amount, number of | cantidad | Menge, Anzahl, Stückzahl | quantité, nombre | كمية, عدد
quality | calidad | Qualität, Güte | qualité | جودة, نوعية
code, reference, part number, item number | código, referencia | Artikelnummer, Teilenummer, Code, Bestellnummer | référence, code, numéro d'article | رمز, رقم القطعة, كود
catalogue, catalog, brochure, leaflet | catálogo, folleto | Katalog, Prospekt, Broschüre | catalogue, brochure, dépliant | كتالوج, دليل, كتيب
sample, trial, specimen | muestra, prueba | Muster, Probe, Probestück | échantillon, essai | عينة, تجربة
voucher, coupon, promo code | cupón, vale, bono, código promocional | Gutschein, Coupon, Rabattcode | bon, coupon, bon d'achat, code promo | قسيمة, كوبون, كود خصم
gift card, gift voucher | tarjeta regalo, vale regalo | Geschenkkarte, Geschenkgutschein | carte cadeau, chèque cadeau | بطاقة هدية
gift, present | regalo, obsequio | Geschenk, Präsent | cadeau, présent | هدية, هدايا
loyalty card, points, bonus | puntos, tarjeta de fidelidad | Treuepunkte, Kundenkarte, Bonus | points de fidélité, carte de fidélité | نقاط, ولاء
free, free of charge, complimentary, gratis | gratis, gratuito, gratuitamente, sin cargo | kostenlos, gratis, umsonst, kostenfrei, unentgeltlich | gratuit, gratuitement, offert | مجاني, مجانا, بالمجان
cheap, inexpensive, low price, affordable, cheapest, low-cost, budget, economical | barato, económico, asequible, barata, económica, más barato | billig, günstig, preiswert, preisgünstig, günstigste, billigste, kostengünstig | bon marché, pas cher, économique, abordable, moins cher, le moins cher | رخيص, أرخص, اقتصادي, رخيصة
expensive, costly, dear, pricey, most expensive | caro, costoso, cara, carísimo | teuer, kostspielig, teure, teuerste | cher, coûteux, onéreux, chère | غالي, غال, باهظ, مكلف
tax, VAT, sales tax, taxes, taxation, fiscal, tax office, revenue, value added tax, turnover tax | impuesto, IVA, tasa, impuestos, tributo, fiscal, hacienda, fisco, impuesto sobre el valor añadido | Steuer, Mehrwertsteuer, MwSt, Umsatzsteuer, Steuern, steuerlich, Finanzamt, Fiskus, Abgaben, Vorsteuer | taxe, impôt, TVA, impôts, fiscal, fisc, fiscalité, taxe sur la valeur ajoutée | ضريبة, ضرائب, ضريبي, ضريبية, مصلحة الضرائب, ضريبة القيمة المضافة, القيمة المضافة
customs, duty | aduana, arancel | Zoll, Einfuhr | douane, droits de douane | جمارك, جمرك
deposit, down payment, security deposit, bond, caution money | depósito, fianza, señal, entrada, anticipo | Anzahlung, Kaution, Pfand, Sicherheit hinterlegen | acompte, caution, arrhes, dépôt de garantie, consigne | عربون, تأمين, وديعة, دفعة أولى, تأمين مسترد, ضمان مالي, رهن
balance, outstanding | saldo, pendiente | Saldo, Restbetrag, Kontostand | solde | رصيد, متبقي
debt, owe | deuda, deber | Schulden, schulden | dette, devoir | دين, ديون
loan, credit, loans, borrow money, lend money, personal loan, mortgage, lender | préstamo, crédito, hipoteca, préstamos, pedir dinero | Kredit, Darlehen, Hypothek, Kredite, Geld leihen, Baufinanzierung, Finanzierung | prêt, crédit, emprunt, prêt immobilier, hypothèque, financement | قرض, قروض, ائتمان, رهن, تمويل, سلفة, قرض عقاري
mortgage | hipoteca | Hypothek, Baufinanzierung | hypothèque, prêt immobilier | رهن, رهن عقاري
interest, interest rate | interés, tipo de interés | Zinsen, Zins, Zinssatz | intérêt, taux d'intérêt | فائدة, فوائد
bank, savings bank, credit union, bank branch, financial institution | banco, caja de ahorros, entidad bancaria, oficina bancaria | Bank, Sparkasse, Geldinstitut, Bankfiliale, Kreditinstitut | banque, caisse d'épargne, agence bancaire, établissement bancaire | بنك, مصرف, بنوك, مصارف, صندوق التوفير
account, bank account | cuenta, cuenta bancaria | Konto, Bankkonto | compte, compte bancaire | حساب, حساب بنكي
ATM, cash machine, cashpoint, withdraw, withdrawal, take out money, withdraw cash, get cash | cajero automático, cajero, sacar dinero, retirar dinero, reintegro | Geldautomat, Bankautomat, abheben, Geld abheben, Bargeld holen, Bankomat | distributeur, distributeur de billets, retirer de l'argent, retrait d'espèces, guichet automatique | صراف آلي, صراف, سحب نقود, سحب المال, سحب نقدي, سحب
money, funds, cash, dosh, quid, bucks, dough for rent, readies | dinero, plata, pasta gansa, efectivo, lana de dinero, billetes, guita | Geld, Mittel, Kohle zum Zahlen, Knete, Moneten, Zaster, Bargeld, Penunzen | argent, fonds, fric, pognon, liquide, espèces, sous pour payer, thune, oseille | مال, نقود, فلوس, أموال, مصاري, مبلغ, كاش, دراهم
currency | moneda, divisa | Währung | devise, monnaie | عملة, عملات
exchange rate, bureau de change | tipo de cambio, casa de cambio | Wechselkurs, Wechselstube | taux de change, bureau de change | سعر الصرف, صرافة
euro | euro | Euro | euro | يورو
dollar, buck | dólar | Dollar | dollar | دولار
pound | libra | Pfund | livre | جنيه
salary, wage, pay, earnings | salario, sueldo, paga, nómina | Gehalt, Lohn, Verdienst, Vergütung | salaire, paie, rémunération | راتب, أجر, رواتب, أجور
tip, gratuity | propina | Trinkgeld | pourboire | بقشيش, إكرامية
profit, gain | beneficio, ganancia | Gewinn, Profit | bénéfice, profit | ربح, أرباح
loss | pérdida | Verlust | perte | خسارة, خسائر
budget | presupuesto | Budget, Etat | budget | ميزانية
quote, estimate, quotation, cost estimate, how much would it cost, free quote | presupuesto, cotización, presupuesto gratuito, cuánto costaría | Kostenvoranschlag, Angebot, Schätzung, Voranschlag, Kostenschätzung | devis, estimation, devis gratuit | عرض سعر, تقدير, تقدير التكلفة, عرض أسعار
contract, agreement | contrato, acuerdo | Vertrag, Vereinbarung | contrat, accord, convention | عقد, عقود, اتفاق, اتفاقية
signature, sign | firma, firmar | Unterschrift, unterschreiben | signature, signer | توقيع, يوقع
terms, conditions, terms and conditions | condiciones, términos | Bedingungen, AGB, Geschäftsbedingungen | conditions, conditions générales, CGV | شروط, أحكام
cancel, cancellation, call off | cancelar, cancelación, anular, anulación | stornieren, Stornierung, absagen, Absage, Storno | annuler, annulation, décommander | إلغاء, ألغي, يلغي
terminate, quit, end a contract, notice of termination, cancellation, cancel a contract, cancel a plan, end the contract, cancel the subscription, give notice | baja, darse de baja, rescindir, rescisión, dar de baja, cancelar el contrato, baja del contrato | kündigen, Kündigung, Vertrag kündigen, Vertrag beenden, abbestellen, gekündigt | résilier, résiliation, fin du contrat, mettre fin, mettre fin au contrat, résilier le contrat | فسخ, إنهاء العقد, إنهاء, إلغاء العقد, إلغاء الاشتراك
notice period, notice | preaviso | Kündigungsfrist, Frist | préavis, délai de préavis | إشعار, مهلة
withdrawal, right of withdrawal, revocation | desistimiento, derecho de desistimiento | Widerruf, Widerrufsrecht | rétractation, droit de rétractation | تراجع, حق العدول
deadline, due date, time limit, due | plazo, vencimiento, fecha límite | Frist, Termin, fällig, Stichtag | échéance, délai, date limite | موعد نهائي, استحقاق, مهلة
reminder, dunning | recordatorio, aviso | Mahnung, Erinnerung, Zahlungserinnerung | rappel, relance | تذكير, إنذار
late fee, penalty, fine | multa, recargo, penalización, sanción | Strafe, Bußgeld, Mahngebühr, Säumniszuschlag | amende, pénalité, contravention | غرامة, مخالفة, جزاء
complaint, complain, claim | queja, reclamación, reclamar, reclamo | Beschwerde, Reklamation, beschweren, reklamieren, Beanstandung | plainte, réclamation, réclamer | شكوى, شكاوى, اعتراض, اعتراضات
damage, damaged | daño, dañado, desperfecto | Schaden, beschädigt, Beschädigung | dommage, endommagé, dégât, abîmé | ضرر, تلف, تالف, أضرار
defect, fault, faulty, defective | defecto, avería, defectuoso, averiado | Mangel, Defekt, defekt, fehlerhaft, kaputt | défaut, défectueux, panne | عيب, عطل, معيب, خلل
broken, out of order, cracked, damaged, smashed, shattered, torn, snapped, kaputt | roto, estropeado, averiado, fuera de servicio, rota, quebrado, rotura, rajado, romper, rompe | kaputt, defekt, gebrochen, außer Betrieb, zerbrochen, gesprungen, beschädigt, zerrissen, gerissen | cassé, en panne, brisé, hors service, cassée, abîmé, fissuré, fêlé, endommagé, déchiré | مكسور, معطل, متعطل, عطلان, مكسورة, تالف, متضرر, كسر, انكسر, ممزق, خربان
used, second hand, pre-owned, secondhand | usado, de segunda mano, segunda mano, de ocasión | gebraucht, Gebraucht, aus zweiter Hand | occasion, d'occasion, seconde main, usagé | مستعمل, مستعملة, مستخدم
new, brand new | nuevo, sin estrenar | neu, nagelneu, Neuware | neuf, nouveau, nouvelle | جديد, جديدة, جدد
old | viejo, antiguo | alt, alte | vieux, ancien | قديم, قديمة
rent, hire, rental, lease, lend out, rent out, hired, on loan, renting, rented, rents | alquiler, alquilar, arrendar, renta, arriendo, alquila, rentar, se alquila | Miete, mieten, Verleih, ausleihen, Vermietung, vermieten, leihen, Leihgebühr, gemietet, verleihen, leiht, Leih | location, louer, loyer, loue, prêter, prêt, louage | إيجار, تأجير, استئجار, كراء, أستأجر, يؤجر, للإيجار, نؤجر, تأجر, أجرة
leasing | leasing, arrendamiento financiero | Leasing, leasen | leasing, crédit-bail | تأجير تمويلي, ليزنج
subscription, subscribe | suscripción, abono, suscribirse | Abonnement, Abo, abonnieren | abonnement, s'abonner | اشتراك, اشتراكات
membership, member, members, join the club, club member, subscriber | socio, miembro, afiliación, socia, socios, afiliado, abonado | Mitgliedschaft, Mitglied, Mitglieder, Vereinsmitglied, Mitgliedsbeitrag | adhésion, membre, adhérent, membres, sociétaire, abonné | عضوية, عضو, أعضاء, مشترك
renewal, renew, extend | renovación, renovar, prorrogar | Verlängerung, verlängern, erneuern | renouvellement, renouveler, prolonger | تجديد, تمديد
registration, sign up, register, enrol, enroll, join, enrolment, places available, put my name down | registro, inscripción, inscribirse, registrarse, matrícula, apuntarse, matricularse, hacerse socio, darse de alta | Anmeldung, anmelden, Registrierung, registrieren, einschreiben, Einschreibung, beitreten, Aufnahme, angemeldet, eintragen | inscription, s'inscrire, enregistrement, inscrire, adhérer, adhésion, inscrit | تسجيل, أسجل, التحاق, انضمام, اشتراك, يسجل, قبول
application, apply | solicitud, solicitar | Antrag, Bewerbung, beantragen, bewerben | demande, candidature, postuler | طلب, تقديم
form, questionnaire, fill in a form, fill out, complete a form, paperwork, red tape | formulario, impreso, rellenar, papeleo, llenar, planilla | Formular, Vordruck, Fragebogen, ausfüllen, Papierkram, Antrag | formulaire, imprimé, remplir, paperasse | نموذج, استمارة, تعبئة, ملء النموذج
document, papers, paperwork | documento, papeles, documentación | Dokument, Unterlagen, Papiere | document, papiers | وثيقة, مستند, وثائق, أوراق
certificate | certificado | Zertifikat, Bescheinigung, Urkunde, Zeugnis | certificat, attestation | شهادة, شهادات
copy, photocopy | copia, fotocopia | Kopie, Fotokopie | copie, photocopie | نسخة, صورة
print, printing, printer, prints, printout, paper jam | imprimir, impresión, impresora, imprime, atasco de papel | drucken, Druck, Ausdruck, Drucker, druckt, gedruckt, Papierstau, ausdrucken | imprimer, impression, imprimante, bourrage papier | طباعة, طبع, طابعة, يطبع, انحشار الورق
opening hours, open, opening time, business hours, open at, opens, opened, opening | horario, abrir, abre, abierto, apertura, horario de apertura, abren, abrimos | Öffnungszeiten, geöffnet, offen, öffnen, öffnet, Sprechzeiten, aufmachen, hat auf, Öffnung, aufhaben | ouverture, ouvert, horaires, heures d'ouverture, ouvrir, ouvre, ouvrent | ساعات العمل, مفتوح, يفتح, فتح, دوام, أوقات العمل, ساعات الدوام, نفتح, تفتح
closed, close, closing time, shut, closes, shuts, shut down, locked up, closing | cerrado, cierra, cerrar, cierre, cierran, cerramos | geschlossen, schließen, zu, Schließzeit, schließt, zumachen, Schließung, macht zu | fermé, ferme, fermer, fermeture, ferment | مغلق, يغلق, إغلاق, مقفل, نغلق, يقفل, نقفل
service, customer service, support, help desk | servicio, atención al cliente, soporte | Service, Kundendienst, Kundenservice, Hilfe | service, service client, assistance, SAV | خدمة, خدمة العملاء, دعم
help, assistance, helps, helped, aid, assist, support | ayuda, asistencia, ayudar, ayudado, apoyo, asistir, apoyar | Hilfe, Unterstützung, helfen, hilft, geholfen, unterstützen, behilflich | aide, assistance, secours, aider, soutien, assister | مساعدة, عون, يساعد, دعم, نساعد
contact, reach, get in touch | contacto, contactar | Kontakt, erreichen, kontaktieren, Ansprechpartner | contact, contacter, joindre | اتصال, تواصل
phone number, telephone, call, ring | teléfono, llamar, número de teléfono, telefónico | Telefon, Telefonnummer, anrufen, Rufnummer | téléphone, numéro de téléphone, appeler | هاتف, رقم الهاتف, تلفون, اتصل
email, e-mail | correo electrónico, email | E-Mail, Mail | courriel, e-mail, mél | بريد إلكتروني, إيميل
website, web page, online | sitio web, página web, en línea | Webseite, Internetseite, Homepage, online | site, site web, site internet, en ligne | موقع, موقع إلكتروني, إنترنت
address | dirección, domicilio | Adresse, Anschrift | adresse | عنوان, عناوين
name | nombre | Name | nom | اسم
company, firm, business, enterprise | empresa, compañía, firma, negocio | Firma, Unternehmen, Betrieb, Gesellschaft | entreprise, société, compagnie | شركة, شركات, مؤسسة
office | oficina, despacho | Büro, Amt, Dienststelle | bureau | مكتب, مكاتب
owner, proprietor | dueño, propietario | Besitzer, Eigentümer, Inhaber | propriétaire, patron | مالك, صاحب
boss, manager, head, ask for the boss, person in charge, who runs this, supervisor | jefe, encargado, gerente, director, responsable | Chef, Leiter, Geschäftsführer, Vorgesetzter, Inhaber, Leiterin, Verantwortliche | chef, patron, responsable, directeur, gérant | مدير, رئيس, مسؤول, صاحب المحل
employee, staff, worker, personnel | empleado, trabajador, personal | Mitarbeiter, Angestellter, Personal, Beschäftigte, Belegschaft | employé, salarié, personnel | موظف, عامل, موظفين, موظفون, عمال
job, work, employment, vacancy, position, gig, occupation | trabajo, empleo, puesto, vacante, curro, chamba, laburo, faena | Arbeit, Stelle, Job, Beschäftigung, Arbeitsplatz, Maloche, Hackn | travail, emploi, poste, boulot, job, taf, turbin | عمل, وظيفة, شغل, وظائف
working hours, shift, working time | jornada, turno, horario laboral | Arbeitszeit, Schicht, Dienst | horaires de travail, temps de travail, équipe | دوام, ساعات العمل, وردية
overtime | horas extras | Überstunden | heures supplémentaires | عمل إضافي, ساعات إضافية
training, course | formación, curso, capacitación | Schulung, Ausbildung, Kurs, Lehrgang, Weiterbildung | formation, cours, stage | تدريب, دورة, دورات
apprentice, trainee, intern | aprendiz, becario | Lehrling, Auszubildender, Azubi, Praktikant | apprenti, stagiaire | متدرب, متدربين
meeting, meet, met, meeting point, meets, get together, gather, gathering | reunión, quedar, reunirse, encuentro, punto de encuentro, se reúne | Besprechung, Sitzung, Treffen, trifft, getroffen, Treffpunkt, zusammenkommen, versammeln | réunion, se réunir, rencontre, point de rendez-vous, rencontrer, se retrouver | اجتماع, اجتماعات, لقاء, نلتقي, تجمع, نقطة التجمع
pension, retirement | pensión, jubilación | Rente, Pension, Ruhestand | retraite, pension | تقاعد, معاش
insurance, insured, coverage, insure, insurer, insures, insurance cover | seguro, asegurado, cobertura, asegurar, aseguradora, póliza, asegura | Versicherung, versichert, Versicherungsschutz, versichern, Versicherer, Deckung, Police | assurance, assuré, couverture, assurer, assureur, police d'assurance | تأمين, مؤمن, تغطية, شركة تأمين, تأمينات, بوليصة
liability insurance, third party insurance | seguro de responsabilidad civil | Haftpflicht, Haftpflichtversicherung | assurance responsabilité civile | تأمين ضد الغير, مسؤولية
policy, insurance policy | póliza | Police, Versicherungsschein | police d'assurance, police | بوليصة, وثيقة تأمين
claim, insurance claim, report damage, damage report, file a claim, claim form | siniestro, parte, parte de siniestro, dar parte, declarar un siniestro | Schadensmeldung, Versicherungsfall, Schaden melden, Schadensfall, Schadensanzeige | sinistre, déclaration, déclaration de sinistre, déclarer un sinistre, constat | مطالبة, مطالبات, إبلاغ عن ضرر, مطالبة تأمين, تصريح بحادث
age limit, minimum age | edad mínima, límite de edad | Mindestalter, Altersgrenze | âge minimum, limite d'âge | الحد الأدنى للعمر
maximum, at most | máximo, como mucho | Maximum, höchstens, maximal | maximum, au plus | حد أقصى, أقصى
minimum, at least | mínimo, al menos | Minimum, mindestens, Mindest | minimum, au moins | حد أدنى, أدنى
total, sum | total, suma | Summe, Gesamtbetrag, insgesamt | total, somme | مجموع, إجمالي
half, half price | mitad, medio | Hälfte, halb | moitié, demi, demi-tarif | نصف
percent, percentage | por ciento, porcentaje | Prozent | pour cent, pourcentage | بالمئة, نسبة
included, inclusive, include, comprise | incluido, incluye, incluir | inklusive, enthalten, inbegriffen, einschließlich, inkl | inclus, compris, comprend | يشمل, مشمول, شامل
extra charge, surcharge, supplement | suplemento, recargo | Aufpreis, Zuschlag, Mehrpreis | supplément, surcoût | رسوم إضافية, زيادة
packaging, wrapping, box | embalaje, envase, envoltorio, caja | Verpackung, Karton, Schachtel | emballage, carton, boîte | تغليف, صندوق, علبة
bag, plastic bag, carrier bag, sack, tote, shopping bag | bolsa, bolso, saco, bolsa de plástico, costal, talega | Tasche, Beutel, Tüte, Sackerl, Plastiktüte, Sack, Tragetasche | sac, sachet, poche plastique, cabas, cornet, sac plastique | كيس, حقيبة, أكياس, شنطة, كيس بلاستيك
label, tag | etiqueta | Etikett, Schild, Anhänger | étiquette | ملصق, بطاقة
queue, line, waiting time, wait, waits, waited, waiting | cola, espera, esperar, esperado, tiempo de espera | Schlange, Wartezeit, warten, wartet, gewartet, abwarten | file, attente, attendre, attend, attendu, délai d'attente | طابور, انتظار, ينتظر, انتظر, مدة الانتظار
counter, desk, till, checkout | mostrador, caja, ventanilla | Schalter, Kasse, Theke | guichet, caisse, comptoir | شباك, صندوق, كاونتر
lost, missing, lose, loses, losing, loss | perdido, extraviado, perder, pierde, perdida, pierdo, extraviar | verloren, vermisst, verlieren, abhandengekommen, verliert, verlor, Verlust, verlorene | perdu, égaré, perdre, perd, perdue, perte, égarer | مفقود, ضائع, فقد, ضاع, ضائعة, مفقودة, يفقد, فقدت, ضياع, أضعت
lost and found, lost property, give up, hand in lost things, turn in found things | objetos perdidos, objeto perdido, hallazgos | Fundbüro, Fundsachen, Fundsache, Fundstelle, verlorene Sachen | objets trouvés, objet trouvé, bureau des objets trouvés | مفقودات, أمانات, المفقودات, مكتب المفقودات, أغراض مفقودة, معثورات
stolen, theft, thief, steal, stole, steals, robbed, robbery, nick, pinch, taken away | robado, robo, ladrón, hurto, robar, roba, sustraer, robada, atracado | gestohlen, Diebstahl, Dieb, Einbruch, stehlen, stiehlt, geklaut, klauen, entwendet, Raub | volé, vol, voleur, cambriolage, voler, vol de, dérobé, piquer, volée | مسروق, سرقة, لص, سرق, سارق, يسرق, مسروقة
auction | subasta | Auktion, Versteigerung | enchère, vente aux enchères | مزاد
commission | comisión | Provision, Kommission | commission | عمولة
share, stock market | acción, bolsa | Aktie, Börse | action, bourse | سهم, بورصة, أسهم
savings, save money, save up, savings book, deposit account, piggy bank | ahorro, ahorros, ahorrar, libreta de ahorros, hucha | Ersparnisse, sparen, Sparen, Sparbuch, Sparkonto, Sparschwein, Tagesgeld, Festgeld | épargne, économies, économiser, livret d'épargne, tirelire | توفير, ادخار, مدخرات, حساب توفير
cheque, check | cheque | Scheck | chèque | شيك, شيكات
direct debit, standing order | domiciliación, débito directo | Lastschrift, Dauerauftrag, Einzug | prélèvement, prélèvement automatique | خصم مباشر
PIN, secret code | clave, PIN | PIN, Geheimzahl | code secret, code PIN | رقم سري, الرقم السري
export | exportación, exportar | Export, Ausfuhr | exportation, exporter | تصدير, صادرات
import | importación, importar | Import, Einfuhr | importation, importer | استيراد, واردات
competition, competitor | competencia, competidor | Wettbewerb, Konkurrenz | concurrence, concurrent | منافسة, منافس
advertising, advert, ad | publicidad, anuncio | Werbung, Anzeige, Reklame | publicité, annonce, pub | إعلان, دعاية, إعلانات
survey, feedback, review, rating | encuesta, opinión, reseña, valoración | Umfrage, Bewertung, Rückmeldung | enquête, avis, évaluation, note | استبيان, تقييم, رأي
inventory, stocktaking | inventario | Inventur, Bestandsaufnahme | inventaire | جرد
shelf, rack | estante, estantería | Regal, Regalboden | étagère, rayon | رف, رفوف
trolley, shopping cart, basket | carrito, cesta | Einkaufswagen, Warenkorb, Korb | chariot, panier, caddie | عربة, سلة
password, passcode | contraseña, clave | Passwort, Kennwort | mot de passe | كلمة المرور, كلمة السر
login, log in, sign in | iniciar sesión, acceso, entrar | Anmeldung, einloggen, Login | connexion, se connecter, identifiant | دخول, تسجيل الدخول
user, username | usuario | Benutzer, Nutzer, Benutzername | utilisateur | مستخدم
error, mistake | error, fallo, equivocación | Fehler, Irrtum | erreur, faute | خطأ, أخطاء
delay, late, delayed, delays, arrives late, held up | retraso, tarde, demora, retrasado, atrasado, llega tarde, con retraso | Verspätung, verspätet, verzögert, Verzögerung, spät, zu spät, verspätetes | retard, en retard, tardif, retardé, différé | تأخير, متأخر, متأخرة, تأخر
donation, donate, charity | donación, donar, caridad | Spende, spenden | don, donner, charité | تبرع, صدقة
bankruptcy | quiebra | Insolvenz, Konkurs, Pleite | faillite | إفلاس
accounting, bookkeeping, accountant, tax adviser, tax advisor, tax consultant, bookkeeper, CPA | contabilidad, contable, asesor fiscal, gestor, gestoría, asesoría, contador | Buchhaltung, Buchhalter, Steuerberater, Steuerberaterin, Steuerbüro, Buchführung, Steuerkanzlei, Steuerhilfe | comptabilité, comptable, conseiller fiscal, expert-comptable, fiscaliste | محاسبة, محاسب, مستشار ضريبي, محاسبين, مسك الدفاتر
lawyer, attorney, solicitor, barrister, advocate, law firm, legal advice, law office | abogado, letrado, abogada, bufete, asesoría jurídica, despacho de abogados | Anwalt, Rechtsanwalt, Advokat, Jurist, Anwältin, Rechtsanwältin, Kanzlei, Rechtsberatung, Anwälte | avocat, juriste, avocate, cabinet d'avocats, conseil juridique | محام, محامي, مستشار قانوني, محامية, مكتب محاماة, استشارة قانونية, محاماة
notary | notario | Notar | notaire | كاتب عدل, موثق
court, lawsuit | tribunal, juicio, demanda | Gericht, Klage, Prozess | tribunal, procès | محكمة, دعوى, قضية
law, legal | ley, legal | Gesetz, Recht, rechtlich | loi, droit, juridique, légal | قانون, قانوني
permit, licence, license, authorisation, permission | permiso, licencia, autorización | Genehmigung, Erlaubnis, Lizenz, Zulassung | permis, licence, autorisation, permission | تصريح, رخصة, ترخيص, إذن
allowed, permitted, may, can I, is it possible, allow, permit, lets, are we allowed, OK to, fine to, may I | permitido, se puede, puedo, permitir, permite, está permitido, dejan, autorizado | erlaubt, gestattet, zulässig, darf, erlauben, dürfen, zugelassen | autorisé, permis, admis, puis-je, permettre, permis de, autoriser, a-t-on le droit, peut-on | مسموح, يسمح, هل يمكن, سماح, ممكن, مصرح
forbidden, prohibited, not allowed, ban, banned, not permitted, no entry | prohibido, prohibición, prohibir, prohibida, prohibidas | verboten, untersagt, Verbot, verbieten, unzulässig, nicht gestattet | interdit, défendu, interdiction, interdire, interdite | ممنوع, محظور, حظر, منع, ممنوعة
mandatory, required, compulsory, obligatory, must, necessary, needed, need, have to | obligatorio, requerido, necesario, necesita, hace falta, hacen falta, hay que, necesitar | Pflicht, verpflichtend, erforderlich, vorgeschrieben, muss, nötig, notwendig, brauchen, benötigen, braucht, benötigt | obligatoire, exigé, requis, nécessaire, besoin, il faut, falloir | إلزامي, إجباري, مطلوب, ضروري, لازم, يلزم, نحتاج, يحتاج
voluntary, optional | voluntario, opcional | freiwillig, optional | volontaire, facultatif, optionnel | اختياري, تطوعي
`;
