/** Trade and money. See `thesaurus.ts` for how a line is read. */
export const trade = `
price, cost, how much, rate, charge, fee | precio, coste, costo, tarifa, cuánto cuesta, cuánto vale, vale | Preis, Kosten, kostet, wie teuer, Gebühr, Tarif, Entgelt | prix, coût, coûte, tarif, combien, frais | سعر, ثمن, تكلفة, أسعار, كم, رسوم, بكم
discount, rebate, reduction, price cut, money off | descuento, rebaja | Rabatt, Nachlass, Ermäßigung, Skonto, Preisnachlass, Vergünstigung, verbilligt | remise, rabais, réduction, ristourne | خصم, تخفيض, تخفيضات, حسم
offer, deal, bargain, special offer | oferta, ganga, promoción | Angebot, Sonderangebot, Aktion, Schnäppchen | offre, promotion, promo, bonne affaire | عرض, عروض, صفقة
sale, clearance, markdown | rebajas, liquidación | Ausverkauf, Schlussverkauf, Räumung, SSV, Räumungsverkauf, Abverkauf | soldes, liquidation, déstockage | تصفية, أوكازيون
buy, purchase, bought, get hold of, shop for | comprar, compra, adquirir, hacer las compras | kaufen, Kauf, Einkauf, erwerben, anschaffen, Anschaffung, sich zulegen | acheter, achat, se procurer | شراء, اشترى, يشتري, أشتري, اقتناء, نشتري
sell, sold, selling, flog, offload | vender, venta, vendido | verkaufen, Verkauf, verkauft, veräußern, verscherbeln | vendre, vente, vendu, revendre | بيع, يبيع, مبيعات, تباع, أبيع, نبيع
pay, payment, paid, cough up, fork out, shell out | pagar, pago, abonar, apoquinar | zahlen, bezahlen, Zahlung, Bezahlung, begleichen, berappen, blechen, entrichten, Begleichung | payer, paiement, régler, règlement, acquitter, s'acquitter | دفع, يدفع, أدفع, سداد, تسديد
card, credit card, debit card | tarjeta | Karte, Kreditkarte, EC-Karte, Girokarte, Plastikgeld, Mastercard | carte, carte bancaire, carte bleue | بطاقة, بطاقات, بطاقة ائتمان
cash, coins, notes | efectivo, en metálico, contado, metálico | bar, Bargeld, bargeldlos, Barzahlung, Bares | espèces, comptant, liquide | نقد, نقدا, كاش, نقدي
instalment, installment, pay monthly, in instalments, monthly payment, hire purchase | plazo, plazos, cuota, cuotas, a plazos, mensualidad, en cuotas, fraccionar el pago, pago fraccionado | Rate, Raten, Ratenzahlung, Teilzahlung, Ratenkauf, Abzahlung, abstottern, auf Raten, in Raten zahlen | échelonné, plusieurs fois, mensualité, à crédit, échéance, en plusieurs fois, paiement échelonné | قسط, أقساط, تقسيط
bank transfer, wire transfer, transfer, transfer money, send money, remittance, standing order, wire | transferencia, giro, transferir dinero, enviar dinero, depósito bancario | Überweisung, überweisen, Geld schicken, Dauerauftrag, Banküberweisung | virement, virer de l'argent, envoyer de l'argent, virement permanent, transfert bancaire | تحويل, حوالة, تحويل بنكي, تحويل الأموال, تحويل المال, إرسال النقود
invoice, bill, billing, statement of account | factura, facturación, recibo, cuenta | Rechnung, Faktura, abrechnen, Honorarnote, Zahlungsbeleg | facture, facturation, note, addition, décompte | فاتورة, فواتير, حساب
receipt, proof of purchase | recibo, ticket, comprobante, justificante | Quittung, Beleg, Kassenbon, Kaufbeleg | reçu, ticket de caisse, justificatif, quittance | إيصال, وصل, إيصالات
refund, money back, reimbursement, reimburse, get my money back | reembolso, devolución del dinero, dinero de vuelta, reintegro, reembolsar, devolver el importe | Erstattung, Rückerstattung, Geld zurück, Rückzahlung, erstatten | remboursement, rembourser, remboursé | استرداد, رد المبلغ, استرجاع, رد المال, إرجاع المال, استرجاع المبلغ, إرجاع النقود
return, send back, give back, take back, get back, returned, returning, returns, bring back, hand back | devolución, devolver, retorno, devuelve, devuelto, devolvemos, devuelva, regresar el producto | Rückgabe, zurückgeben, Rücksendung, Retoure, Umtausch, umtauschen, zurückschicken, zurückgegeben, zurückbringen, gibt zurück, zurück, zurückbekommen, retour, eintauschen, auswechseln, retournieren, zurücksenden | retour, retourner, renvoyer, rendre, rend, rendu, restituer, rapporter | إرجاع, إعادة, مرتجع, أرجع, يعيد, رد, أعيد, نعيد, ترجيع, رد البضاعة
exchange, swap, replace, swop | cambio, cambiar, canje, sustituir | Umtausch, tauschen, austauschen, ersetzen, wechseln | échange, échanger, remplacer, troquer | استبدال, تبديل, يبدل, أبدل
warranty, guarantee | garantía | Garantie, Gewährleistung, Herstellergarantie, Garantiezeit | garantie | ضمان, كفالة
order, ordering, place an order | pedido, pedir, encargo, encargar | Bestellung, bestellen, Auftrag, bestellt, ordern, in Auftrag geben | commande, commander, passer commande | طلب, طلبية, طلبات, أطلب
delivery, shipping, shipment, ship, deliver, dispatch, bring to the door | entrega, envío, enviar, entregar, reparto, expedición | Lieferung, Versand, liefern, Zustellung, Auslieferung, versenden, verschicken, anliefern, Anlieferung | livraison, livrer, expédition, envoi, expédier, acheminer | توصيل, شحن, تسليم, إرسال, ديليفري, نوصل
parcel, package, packet, parcels, packages, small parcel | paquete, bulto, paquetes, encomienda, paquetería | Paket, Päckchen, Sendung, Pakete, Packerl, Warensendung | colis, paquet, paquets, petit paquet | طرد, طرود, شحنة, بريد سريع, رزمة
post, mail, postal | correo, correos | Post, Briefpost | poste, courrier | بريد
stamp, postage, stamps, postage stamp | sello, estampilla, franqueo, sellos, estampillas, timbre postal | Briefmarke, Porto, Marke, Briefmarken, Postwertzeichen, frankieren | timbre, affranchissement, timbres, affranchir | طابع, طوابع, طابع بريد, طابع بريدي
letter | carta | Brief, Schreiben | lettre, courrier | رسالة, خطاب
envelope | sobre | Umschlag, Kuvert, Briefumschlag | enveloppe | ظرف, مظروف
pickup, collect, collection, pick up, fetch, picked up, collects, collected, come for, come and get | recogida, recoger, retirar, recoge, pasar a buscar, recogen | Abholung, abholen, Selbstabholer, abgeholt, holen, holt ab, geholt | retrait, enlèvement, récupérer, retirer, aller chercher, venir chercher, récupère | استلام, أستلم, أخذ, يستلم, جمع
stock, in stock, available, availability | existencias, en stock, disponible, disponibilidad | Lager, vorrätig, verfügbar, lieferbar, Verfügbarkeit, Bestand | stock, disponible, disponibilité, en stock | مخزون, متوفر, متاح, متوفرة, توفر
sold out, out of stock, unavailable | agotado, sin existencias | ausverkauft, vergriffen, nicht lieferbar | épuisé, rupture de stock, indisponible | نفد, غير متوفر, نفدت
shop, store, corner shop, convenience store, grocer's, deli, bodega, tobacconist | tienda, comercio, negocio, ultramarinos, abacería, almacén de barrio, colmado, estanco, tiendita | Laden, Geschäft, Filiale, Shop, Tante-Emma-Laden, Krämer, Trafik, Späti, Kiosk | magasin, boutique, commerce, épicerie, dépanneur, supérette, bureau de tabac, échoppe | متجر, محل, دكان, محلات, بقالة, حانوت, دكانة
branch, subsidiary, outlet | sucursal, filial | Filiale, Niederlassung, Zweigstelle, Standort | succursale, filiale, agence | فرع, فروع
supermarket, grocery | supermercado, abarrotes | Supermarkt, Lebensmittelgeschäft | supermarché, épicerie | سوبرماركت, بقالة
market | mercado, mercadillo | Markt, Wochenmarkt | marché | سوق, أسواق
warehouse, depot | almacén, depósito, bodega | Lagerhalle, Lagerhaus, Depot | entrepôt, dépôt | مستودع, مخزن
customer, client | cliente, clienta | Kunde, Kundin, Kundschaft, Auftraggeber, Klient | client, cliente, clientèle | عميل, زبون, عملاء, زبائن
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
size | talla, tamaño, medida | Größe, Maß, Format, Kleidergröße, Abmessungen | taille, dimension, pointure, mesure | مقاس, حجم, قياس, مقاسات
colour, color | color | Farbe, farbig | couleur, coloris, teinte | لون, ألوان
weight, weigh, heavy | peso, pesar, pesado, pesa | Gewicht, wiegen, schwer, wiegt, wuchtig | poids, peser, lourd, pèse | وزن, يزن, ثقيل
length, long | longitud, largo | Länge, lang | longueur, long | طول, طويل
width, wide | anchura, ancho | Breite, breit | largeur, large | عرض, عريض
height, tall, high | altura, alto | Höhe, hoch | hauteur, haut | ارتفاع, عال
depth, deep | profundidad, profundo, hondo | Tiefe, tief | profondeur, profond | عمق, عميق
quantity, amount, number of | cantidad | Menge, Anzahl, Stückzahl | quantité, nombre | كمية, عدد
quality | calidad | Qualität, Güte | qualité | جودة, نوعية
code, reference, part number, item number | código, referencia | Artikelnummer, Teilenummer, Code, Bestellnummer | référence, code, numéro d'article | رمز, رقم القطعة, كود
catalogue, catalog, brochure, leaflet | catálogo, folleto | Katalog, Prospekt, Broschüre | catalogue, brochure, dépliant | كتالوج, دليل, كتيب
sample, trial, specimen | muestra, prueba | Muster, Probe, Probestück | échantillon, essai | عينة, تجربة
voucher, coupon, promo code, gift token, gift certificate | cupón, vale, bono, código promocional | Gutschein, Coupon, Rabattcode, Wertgutschein | bon, coupon, bon d'achat, code promo, bon cadeau | قسيمة, كوبون, كود خصم
gift card, gift voucher | tarjeta regalo, vale regalo | Geschenkkarte, Geschenkgutschein | carte cadeau, chèque cadeau | بطاقة هدية
gift, present | regalo, obsequio | Geschenk, Präsent, Mitbringsel | cadeau, présent, étrenne | هدية, هدايا, عطية
loyalty card, points, bonus | puntos, tarjeta de fidelidad | Treuepunkte, Kundenkarte, Bonus | points de fidélité, carte de fidélité | نقاط, ولاء
free, free of charge, complimentary, gratis, at no cost, no charge, without charge, on the house | gratis, gratuito, gratuitamente, sin cargo, sin costo, sin coste, de balde, libre de cargo | kostenlos, gratis, umsonst, kostenfrei, unentgeltlich, gebührenfrei, für lau, ohne Aufpreis | gratuit, gratuitement, offert, sans frais, à l'œil, sans supplément | مجاني, مجانا, بالمجان, ببلاش, بدون مقابل, بلا رسوم
cheap, inexpensive, low price, affordable, cheapest, low-cost, budget, economical | barato, económico, asequible, barata, económica, más barato, tirado de precio | billig, günstig, preiswert, preisgünstig, günstigste, billigste, kostengünstig, erschwinglich, wohlfeil | bon marché, pas cher, économique, abordable, moins cher, le moins cher, à petit prix | رخيص, أرخص, اقتصادي, رخيصة, زهيد, بسعر مناسب
expensive, costly, dear, pricey, most expensive | caro, costoso, cara, carísimo | teuer, kostspielig, teure, teuerste, happig, unerschwinglich | cher, coûteux, onéreux, chère, dispendieux | غالي, غال, باهظ, مكلف
tax, VAT, sales tax, taxes, taxation, fiscal, tax office, revenue, value added tax, turnover tax | impuesto, IVA, tasa, impuestos, tributo, fiscal, hacienda, fisco, impuesto sobre el valor añadido | Steuer, Mehrwertsteuer, MwSt, Umsatzsteuer, Steuern, steuerlich, Finanzamt, Fiskus, Abgaben, Vorsteuer | taxe, impôt, TVA, impôts, fiscal, fisc, fiscalité, taxe sur la valeur ajoutée | ضريبة, ضرائب, ضريبي, ضريبية, مصلحة الضرائب, ضريبة القيمة المضافة, القيمة المضافة
customs, duty | aduana, arancel | Zoll, Einfuhr | douane, droits de douane | جمارك, جمرك
deposit, down payment, security deposit, bond, caution money | depósito, fianza, señal, entrada, anticipo | Anzahlung, Kaution, Pfand, Sicherheit hinterlegen, Mietkaution, Sicherheitsleistung, Mietzinsdepot, Depotgebühr, Mietsicherheit, Vorschuss, Angeld, Akontozahlung | acompte, caution, arrhes, dépôt de garantie, consigne | عربون, تأمين, وديعة, دفعة أولى, تأمين مسترد, ضمان مالي, رهن
balance, outstanding | saldo, pendiente | Saldo, Restbetrag, Kontostand | solde | رصيد, متبقي
debt, owe | deuda, deber | Schulden, schulden | dette, devoir | دين, ديون
loan, credit, loans, borrow money, lend money, personal loan, mortgage, lender | préstamo, crédito, hipoteca, préstamos, pedir dinero | Kredit, Darlehen, Hypothek, Kredite, Geld leihen, Baufinanzierung, Finanzierung | prêt, crédit, emprunt, prêt immobilier, hypothèque, financement | قرض, قروض, ائتمان, رهن, تمويل, سلفة, قرض عقاري
mortgage | hipoteca | Hypothek, Baufinanzierung | hypothèque, prêt immobilier | رهن, رهن عقاري
interest, interest rate | interés, tipo de interés | Zinsen, Zins, Zinssatz | intérêt, taux d'intérêt | فائدة, فوائد
bank, savings bank, credit union, bank branch, financial institution | banco, caja de ahorros, entidad bancaria, oficina bancaria | Bank, Sparkasse, Geldinstitut, Bankfiliale, Kreditinstitut | banque, caisse d'épargne, agence bancaire, établissement bancaire | بنك, مصرف, بنوك, مصارف, صندوق التوفير
account, bank account | cuenta, cuenta bancaria | Konto, Bankkonto | compte, compte bancaire | حساب, حساب بنكي
ATM, cash machine, cashpoint, withdraw, withdrawal, take out money, withdraw cash, get cash, hole in the wall | cajero automático, cajero, sacar dinero, retirar dinero, reintegro | Geldautomat, Bankautomat, abheben, Geld abheben, Bargeld holen, Bankomat, Bancomat | distributeur, distributeur de billets, retirer de l'argent, retrait d'espèces, guichet automatique, DAB, bancomat | صراف آلي, صراف, سحب نقود, سحب المال, سحب نقدي, سحب, بنكوماتيك
money, funds, cash, dosh, quid, bucks, dough for rent, readies | dinero, plata, pasta gansa, efectivo, lana de dinero, billetes, guita, parné | Geld, Mittel, Kohle zum Zahlen, Knete, Moneten, Zaster, Bargeld, Penunzen, Kröten, Piepen | argent, fonds, fric, pognon, liquide, espèces, sous pour payer, thune, oseille | مال, نقود, فلوس, أموال, مصاري, مبلغ, كاش, دراهم, بيزات
currency | moneda, divisa | Währung | devise, monnaie | عملة, عملات
exchange rate, bureau de change | tipo de cambio, casa de cambio | Wechselkurs, Wechselstube | taux de change, bureau de change | سعر الصرف, صرافة
euro | euro | Euro | euro | يورو
dollar, buck | dólar | Dollar | dollar | دولار
pound | libra | Pfund | livre | جنيه
salary, wage, pay, earnings, paycheck | salario, sueldo, paga, nómina | Gehalt, Lohn, Verdienst, Vergütung | salaire, paie, rémunération, paye | راتب, أجر, رواتب, أجور
tip, gratuity, tipping | propina, gratificación | Trinkgeld, Bakschisch | pourboire, service compris | بقشيش, إكرامية, تيبس
profit, gain | beneficio, ganancia | Gewinn, Profit | bénéfice, profit | ربح, أرباح
loss | pérdida | Verlust | perte | خسارة, خسائر
budget | presupuesto | Budget, Etat | budget | ميزانية
quote, estimate, quotation, cost estimate, how much would it cost, free quote | presupuesto, cotización, presupuesto gratuito, cuánto costaría | Kostenvoranschlag, Angebot, Schätzung, Voranschlag, Kostenschätzung | devis, estimation, devis gratuit | عرض سعر, تقدير, تقدير التكلفة, عرض أسعار
contract, agreement | contrato, acuerdo | Vertrag, Vereinbarung, Kontrakt, Abkommen | contrat, accord, convention | عقد, عقود, اتفاق, اتفاقية, كونترا
signature, sign | firma, firmar, rúbrica | Unterschrift, unterschreiben, unterzeichnen, signieren | signature, signer | توقيع, يوقع, إمضاء
terms, conditions, terms and conditions | condiciones, términos | Bedingungen, AGB, Geschäftsbedingungen | conditions, conditions générales, CGV | شروط, أحكام
cancel, cancellation, call off, back out | cancelar, cancelación, anular, anulación, dejar sin efecto | stornieren, Stornierung, absagen, Absage, Storno, abblasen, rückgängig machen | annuler, annulation, décommander | إلغاء, ألغي, يلغي, أكنسل
terminate, quit, end a contract, notice of termination, cancellation, cancel a contract, cancel a plan, end the contract, cancel the subscription, give notice, resign | baja, darse de baja, rescindir, rescisión, dar de baja, cancelar el contrato, baja del contrato | kündigen, Kündigung, Vertrag kündigen, Vertrag beenden, abbestellen, gekündigt, aufkündigen, Vertrag auflösen, Abo beenden | résilier, résiliation, fin du contrat, mettre fin, mettre fin au contrat, résilier le contrat, dédire, arrêter l'abonnement, désabonnement | فسخ, إنهاء العقد, إنهاء, إلغاء العقد, إلغاء الاشتراك
notice period, notice | preaviso | Kündigungsfrist, Frist | préavis, délai de préavis | إشعار, مهلة
withdrawal, right of withdrawal, revocation | desistimiento, derecho de desistimiento | Widerruf, Widerrufsrecht | rétractation, droit de rétractation | تراجع, حق العدول
deadline, due date, time limit, due, closing date, cut-off, latest date, by when | plazo, vencimiento, fecha límite | Frist, Termin, fällig, Stichtag | échéance, délai, date limite | موعد نهائي, استحقاق, مهلة
reminder, dunning | recordatorio, aviso | Mahnung, Erinnerung, Zahlungserinnerung, Zahlungsverzug, säumig | rappel, relance | تذكير, إنذار
late fee, penalty, fine, penalty charge | multa, recargo, penalización, sanción, infracción, parte de tráfico, boleta de tránsito | Strafe, Bußgeld, Mahngebühr, Säumniszuschlag, Buße, Geldstrafe, Strafmandat | amende, pénalité, contravention, procès-verbal | غرامة, مخالفة, جزاء, عقوبة مالية
complaint, complain, claim, grievance, dissatisfied, unhappy with, grumble | queja, reclamación, reclamar, reclamo, quejarse, disconforme | Beschwerde, Reklamation, beschweren, reklamieren, Beanstandung, bemängeln, meckern, Mängelrüge | plainte, réclamation, réclamer, se plaindre, râler, doléance | شكوى, شكاوى, اعتراض, اعتراضات, تذمر, أشتكي
damage, damaged | daño, dañado, desperfecto | Schaden, beschädigt, Beschädigung, Malheur | dommage, endommagé, dégât, abîmé | ضرر, تلف, تالف, أضرار
defect, fault, faulty, defective | defecto, avería, defectuoso, averiado | Mangel, Defekt, defekt, fehlerhaft, kaputt | défaut, défectueux, panne | عيب, عطل, معيب, خلل
broken, out of order, cracked, damaged, smashed, shattered, torn, snapped, kaputt, not working, on the blink, doesn't work, stopped working | roto, estropeado, averiado, fuera de servicio, rota, quebrado, rotura, rajado, romper, rompe, descompuesto, no funciona, malogrado, escacharrado, echado a perder | kaputt, defekt, gebrochen, außer Betrieb, zerbrochen, gesprungen, beschädigt, zerrissen, gerissen, im Eimer, schrottreif, funktioniert nicht, geht nicht mehr, futsch, hinüber | cassé, en panne, brisé, hors service, cassée, abîmé, fissuré, fêlé, endommagé, déchiré, fichu, foutu, ne marche plus, détraqué, HS | مكسور, معطل, متعطل, عطلان, مكسورة, تالف, متضرر, كسر, انكسر, ممزق, خربان, بايظ, لا يعمل
used, second hand, pre-owned, secondhand | usado, de segunda mano, segunda mano, de ocasión | gebraucht, Gebraucht, aus zweiter Hand | occasion, d'occasion, seconde main, usagé, deuxième main | مستعمل, مستعملة, مستخدم, يد ثانية
new, brand new | nuevo, sin estrenar | neu, nagelneu, Neuware, fabrikneu, ungebraucht | neuf, nouveau, nouvelle | جديد, جديدة, جدد
old | viejo, antiguo | alt, alte, betagt, hochbetagt, im Alter, bejahrt | vieux, ancien | قديم, قديمة
rent, hire, rental, lease, lend out, rent out, hired, on loan, renting, rented, rents, tenancy | alquiler, alquilar, arrendar, renta, arriendo, alquila, rentar, se alquila | Miete, mieten, Verleih, ausleihen, Vermietung, vermieten, leihen, Leihgebühr, gemietet, verleihen, leiht, Leih, anmieten | location, louer, loyer, loue, prêter, prêt, louage, prendre en location | إيجار, تأجير, استئجار, كراء, أستأجر, يؤجر, للإيجار, نؤجر, تأجر, أجرة
leasing | leasing, arrendamiento financiero | Leasing, leasen | leasing, crédit-bail | تأجير تمويلي, ليزنج
subscription, subscribe | suscripción, abono, suscribirse | Abonnement, Abo, abonnieren | abonnement, s'abonner | اشتراك, اشتراكات
membership, member, members, join the club, club member, subscriber | socio, miembro, afiliación, socia, socios, afiliado, abonado, asociado | Mitgliedschaft, Mitglied, Mitglieder, Vereinsmitglied, Mitgliedsbeitrag, Beitritt | adhésion, membre, adhérent, membres, sociétaire, abonné | عضوية, عضو, أعضاء, مشترك
renewal, renew, extend | renovación, renovar, prorrogar | Verlängerung, verlängern, erneuern | renouvellement, renouveler, prolonger | تجديد, تمديد
registration, sign up, register, enrol, enroll, join, enrolment, places available, put my name down, join up | registro, inscripción, inscribirse, registrarse, matrícula, apuntarse, matricularse, hacerse socio, darse de alta | Anmeldung, anmelden, Registrierung, registrieren, einschreiben, Einschreibung, beitreten, Aufnahme, angemeldet, eintragen, inskribieren, Inskription | inscription, s'inscrire, enregistrement, inscrire, adhérer, adhésion, inscrit, s'enregistrer | تسجيل, أسجل, التحاق, انضمام, اشتراك, يسجل, قبول, انتساب
application, apply | solicitud, solicitar | Antrag, Bewerbung, beantragen, bewerben | demande, candidature, postuler | طلب, تقديم
form, questionnaire, fill in a form, fill out, complete a form, paperwork, red tape | formulario, impreso, rellenar, papeleo, llenar, planilla | Formular, Vordruck, Fragebogen, ausfüllen, Papierkram, Antrag | formulaire, imprimé, remplir, paperasse | نموذج, استمارة, تعبئة, ملء النموذج
document, papers, paperwork | documento, papeles, documentación | Dokument, Unterlagen, Papiere, Schriftstücke | document, papiers | وثيقة, مستند, وثائق, أوراق
certificate | certificado, constancia, acreditación | Zertifikat, Bescheinigung, Urkunde, Zeugnis, Attest | certificat, attestation | شهادة, شهادات
copy, photocopy | copia, fotocopia | Kopie, Fotokopie | copie, photocopie | نسخة, صورة
print, printing, printer, prints, printout, paper jam | imprimir, impresión, impresora, imprime, atasco de papel | drucken, Druck, Ausdruck, Drucker, druckt, gedruckt, Papierstau, ausdrucken | imprimer, impression, imprimante, bourrage papier | طباعة, طبع, طابعة, يطبع, انحشار الورق
opening hours, open, opening time, business hours, open at, opens, opened, opening, doors open | horario, abrir, abre, abierto, apertura, horario de apertura, abren, abrimos, horas de atención, horas de apertura, horario de atención | Öffnungszeiten, geöffnet, offen, öffnen, öffnet, Sprechzeiten, aufmachen, hat auf, Öffnung, aufhaben, offen haben, aufsperren, aufschließen, Geschäftszeiten, Schalterzeiten, Bürozeiten, Betriebszeiten | ouverture, ouvert, horaires, heures d'ouverture, ouvrir, ouvre, ouvrent, heures de bureau | ساعات العمل, مفتوح, يفتح, فتح, دوام, أوقات العمل, ساعات الدوام, نفتح, تفتح
closed, close, closing time, shut, closes, shuts, shut down, locked up, closing | cerrado, cierra, cerrar, cierre, cierran, cerramos, echar el cierre | geschlossen, schließen, zu, Schließzeit, schließt, zumachen, Schließung, macht zu, Ruhetag, zugesperrt, Betriebsruhe, zusperren, absperren | fermé, ferme, fermer, fermeture, ferment | مغلق, يغلق, إغلاق, مقفل, نغلق, يقفل, نقفل, مسكر
service, customer service, support, help desk | servicio, atención al cliente, soporte | Service, Kundendienst, Kundenservice, Hilfe | service, service client, assistance, SAV | خدمة, خدمة العملاء, دعم
help, assistance, helps, helped, aid, assist, support, give a hand | ayuda, asistencia, ayudar, ayudado, apoyo, asistir, apoyar, auxilio, echar una mano | Hilfe, Unterstützung, helfen, hilft, geholfen, unterstützen, behilflich, beistehen, zur Hand gehen, Hilfestellung | aide, assistance, secours, aider, soutien, assister, coup de main | مساعدة, عون, يساعد, دعم, نساعد, أساعد
contact, reach, get in touch | contacto, contactar | Kontakt, erreichen, kontaktieren, Ansprechpartner | contact, contacter, joindre | اتصال, تواصل
phone number, telephone, call, ring | teléfono, llamar, número de teléfono, telefónico | Telefon, Telefonnummer, anrufen, Rufnummer | téléphone, numéro de téléphone, appeler | هاتف, رقم الهاتف, تلفون, اتصل
email, e-mail | correo electrónico, email | E-Mail, Mail | courriel, e-mail, mél | بريد إلكتروني, إيميل
website, web page, online | sitio web, página web, en línea | Webseite, Internetseite, Homepage, online | site, site web, site internet, en ligne | موقع, موقع إلكتروني, إنترنت
address | dirección, domicilio | Adresse, Anschrift | adresse | عنوان, عناوين
name | nombre | Name | nom | اسم
company, firm, business, enterprise | empresa, compañía, firma, negocio | Firma, Unternehmen, Betrieb, Gesellschaft | entreprise, société, compagnie | شركة, شركات, مؤسسة, منشأة
office | oficina, despacho | Büro, Amt, Dienststelle, Amtsstube | bureau | مكتب, مكاتب
owner, proprietor | dueño, propietario | Besitzer, Eigentümer, Inhaber | propriétaire, patron | مالك, صاحب
boss, manager, head, ask for the boss, person in charge, who runs this, supervisor | jefe, encargado, gerente, director, responsable | Chef, Leiter, Geschäftsführer, Vorgesetzter, Inhaber, Leiterin, Verantwortliche | chef, patron, responsable, directeur, gérant | مدير, رئيس, مسؤول, صاحب المحل
employee, staff, worker, personnel, workforce, crew | empleado, trabajador, personal | Mitarbeiter, Angestellter, Personal, Beschäftigte, Belegschaft, Mitarbeitende | employé, salarié, personnel | موظف, عامل, موظفين, موظفون, عمال, كادر
job, work, employment, vacancy, position, gig, occupation | trabajo, empleo, puesto, vacante, curro, chamba, laburo, faena | Arbeit, Stelle, Job, Beschäftigung, Arbeitsplatz, Maloche, Hackn, Anstellung, Büez, Erwerbstätigkeit | travail, emploi, poste, boulot, job, taf, turbin | عمل, وظيفة, شغل, وظائف
working hours, shift, working time | jornada, turno, horario laboral | Arbeitszeit, Schicht, Dienst | horaires de travail, temps de travail, équipe | دوام, ساعات العمل, وردية
overtime | horas extras | Überstunden, Mehrarbeit, Mehrstunden, Überzeit | heures supplémentaires | عمل إضافي, ساعات إضافية
training, course | formación, curso, capacitación | Schulung, Ausbildung, Kurs, Lehrgang, Weiterbildung | formation, cours, stage | تدريب, دورة, دورات
apprentice, trainee, intern, apprenticeship | aprendiz, becario, formación profesional | Lehrling, Auszubildender, Azubi, Praktikant | apprenti, stagiaire, apprentissage, alternance | متدرب, متدربين
meeting, meet, met, meeting point, meets, get together, gather, gathering | reunión, quedar, reunirse, encuentro, punto de encuentro, se reúne | Besprechung, Sitzung, Treffen, trifft, getroffen, Treffpunkt, zusammenkommen, versammeln | réunion, se réunir, rencontre, point de rendez-vous, rencontrer, se retrouver | اجتماع, اجتماعات, لقاء, نلتقي, تجمع, نقطة التجمع
pension, retirement, superannuation | pensión, jubilación, jubilarse | Rente, Pension, Ruhestand, AHV, Ruhegehalt | retraite, pension, prendre sa retraite | تقاعد, معاش, معاش تقاعدي
insurance, insured, coverage, insure, insurer, insures, insurance cover | seguro, asegurado, cobertura, asegurar, aseguradora, póliza, asegura | Versicherung, versichert, Versicherungsschutz, versichern, Versicherer, Deckung, Police, Assekuranz | assurance, assuré, couverture, assurer, assureur, police d'assurance | تأمين, مؤمن, تغطية, شركة تأمين, تأمينات, بوليصة
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
queue, line, waiting time, wait, waits, waited, waiting, line up, stand in line, waiting in line | cola, espera, esperar, esperado, tiempo de espera, aguardar | Schlange, Wartezeit, warten, wartet, gewartet, abwarten, sich gedulden, ausharren, Geduld | file, attente, attendre, attend, attendu, délai d'attente | طابور, انتظار, ينتظر, انتظر, مدة الانتظار, أستنى
counter, desk, till, checkout | mostrador, caja, ventanilla | Schalter, Kasse, Theke | guichet, caisse, comptoir | شباك, صندوق, كاونتر
lost, missing, lose, loses, losing, loss | perdido, extraviado, perder, pierde, perdida, pierdo, extraviar | verloren, vermisst, verlieren, abhandengekommen, verliert, verlor, Verlust, verlorene, verschlampt | perdu, égaré, perdre, perd, perdue, perte, égarer | مفقود, ضائع, فقد, ضاع, ضائعة, مفقودة, يفقد, فقدت, ضياع, أضعت
lost and found, lost property, give up, hand in lost things, turn in found things | objetos perdidos, objeto perdido, hallazgos | Fundbüro, Fundsachen, Fundsache, Fundstelle, verlorene Sachen | objets trouvés, objet trouvé, bureau des objets trouvés | مفقودات, أمانات, المفقودات, مكتب المفقودات, أغراض مفقودة, معثورات
stolen, theft, thief, steal, stole, steals, robbed, robbery, nick, pinch, taken away | robado, robo, ladrón, hurto, robar, roba, sustraer, robada, atracado, afanado | gestohlen, Diebstahl, Dieb, Einbruch, stehlen, stiehlt, geklaut, klauen, entwendet, Raub, gemopst, stibitzt | volé, vol, voleur, cambriolage, voler, vol de, dérobé, piquer, volée, cambriolé | مسروق, سرقة, لص, سرق, سارق, يسرق, مسروقة, انسرق
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
password, passcode, login details | contraseña, clave, clave de acceso | Passwort, Kennwort, Zugangsdaten | mot de passe, code d'accès | كلمة المرور, كلمة السر, باسورد
login, log in, sign in | iniciar sesión, acceso, entrar | Anmeldung, einloggen, Login | connexion, se connecter, identifiant | دخول, تسجيل الدخول
user, username | usuario | Benutzer, Nutzer, Benutzername | utilisateur | مستخدم
error, mistake | error, fallo, equivocación | Fehler, Irrtum | erreur, faute | خطأ, أخطاء
delay, late, delayed, delays, arrives late, held up, behind time | retraso, tarde, demora, retrasado, atrasado, llega tarde, con retraso, impuntual | Verspätung, verspätet, verzögert, Verzögerung, spät, zu spät, verspätetes, unpünktlich | retard, en retard, tardif, retardé, différé | تأخير, متأخر, متأخرة, تأخر
donation, donate, charity | donación, donar, caridad | Spende, spenden | don, donner, charité | تبرع, صدقة
bankruptcy | quiebra | Insolvenz, Konkurs, Pleite | faillite | إفلاس
accounting, bookkeeping, accountant, tax adviser, tax advisor, tax consultant, bookkeeper, CPA | contabilidad, contable, asesor fiscal, gestor, gestoría, asesoría, contador | Buchhaltung, Buchhalter, Steuerberater, Steuerberaterin, Steuerbüro, Buchführung, Steuerkanzlei, Steuerhilfe | comptabilité, comptable, conseiller fiscal, expert-comptable, fiscaliste | محاسبة, محاسب, مستشار ضريبي, محاسبين, مسك الدفاتر
lawyer, attorney, solicitor, barrister, advocate, law firm, legal advice, law office | abogado, letrado, abogada, bufete, asesoría jurídica, despacho de abogados | Anwalt, Rechtsanwalt, Advokat, Jurist, Anwältin, Rechtsanwältin, Kanzlei, Rechtsberatung, Anwälte, Fürsprecher | avocat, juriste, avocate, cabinet d'avocats, conseil juridique | محام, محامي, مستشار قانوني, محامية, مكتب محاماة, استشارة قانونية, محاماة
notary | notario | Notar | notaire | كاتب عدل, موثق
court, lawsuit | tribunal, juicio, demanda | Gericht, Klage, Prozess, verklagen, Rechtsstreit | tribunal, procès | محكمة, دعوى, قضية
law, legal | ley, legal | Gesetz, Recht, rechtlich | loi, droit, juridique, légal | قانون, قانوني
permit, licence, license, authorisation, permission | permiso, licencia, autorización | Genehmigung, Erlaubnis, Lizenz, Zulassung | permis, licence, autorisation, permission | تصريح, رخصة, ترخيص, إذن
allowed, permitted, may, can I, is it possible, allow, permit, lets, are we allowed, OK to, fine to, may I | permitido, se puede, puedo, permitir, permite, está permitido, dejan, autorizado, se admiten | erlaubt, gestattet, zulässig, darf, erlauben, dürfen, zugelassen | autorisé, permis, admis, puis-je, permettre, permis de, autoriser, a-t-on le droit, peut-on | مسموح, يسمح, هل يمكن, سماح, ممكن, مصرح
forbidden, prohibited, not allowed, ban, banned, not permitted, no entry, off limits | prohibido, prohibición, prohibir, prohibida, prohibidas, no se permite, vetado, no permitido | verboten, untersagt, Verbot, verbieten, unzulässig, nicht gestattet, tabu, nicht erlaubt | interdit, défendu, interdiction, interdire, interdite, pas autorisé | ممنوع, محظور, حظر, منع, ممنوعة, غير مسموح, لا يجوز
mandatory, required, compulsory, obligatory, must, necessary, needed, need, have to | obligatorio, requerido, necesario, necesita, hace falta, hacen falta, hay que, necesitar | Pflicht, verpflichtend, erforderlich, vorgeschrieben, muss, nötig, notwendig, brauchen, benötigen, braucht, benötigt | obligatoire, exigé, requis, nécessaire, besoin, il faut, falloir | إلزامي, إجباري, مطلوب, ضروري, لازم, يلزم, نحتاج, يحتاج
voluntary, optional | voluntario, opcional | freiwillig, optional | volontaire, facultatif, optionnel | اختياري, تطوعي
`;
