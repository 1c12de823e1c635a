/** What else people say, whose first meaning is another: Kohle is coal, and money. See `thesaurus.ts` for how a line is read. */
export const nearInSpeech = `
~ cancel, scrap
~ repair, restore, refurbish
~ broken, faulty, defective
~ pay, remit
~ cheap, bargain
~ parcel, shipment
~ rent, let
~ exam, paper
~ teacher, educator, coach
~ child, toddler, infant
~ baby, newborn, bub
~ accessible, step-free, barrier-free
~ toilet, ladies
~ mechanic, body shop
~ breakdown, stranded
~ suitcase, case
~ holiday, trip
~ dessert, pudding
~ drink, refreshment
~ allergy, allergens, allergen
~ hospital, infirmary
~ medicine, pills
~ clean, wash
~ cleaner, maid
~ flat, condo
~ tenant, lessee
~ garden, allotment
~ funeral, cremation, memorial service
~ town hall, civic centre
~ lawyer, counsel
~ photo, photograph, snap
~ swim, bathe
~ dog, doggy
~ cat, kitty
~ horse, mare, stallion
~ job, post
~ staff, team
~ voucher, gift card
~ discount, concession, reduced price, concessionary
~ sale, reductions
~ lost, mislaid, misplaced
~ cinema, pictures
~ cancelar, dar de baja, suspender
~ roto, dañado, defectuoso
~ pagar, saldar
~ caro, carero
~ dinero, pasta, lana, feria
~ factura, boleta, comprobante
~ entrega, a domicilio, despacho
~ inscribirse, anotarse
~ curso, taller
~ bebé, recién nacido
~ accesible, sin escalones, sin barreras
~ aparcamiento, parquear
~ coche, vehículo
~ neumático, cubierta
~ taller, mecánico
~ avería, grúa
~ carnet de conducir, brevete
~ alojamiento, pernoctar, estancia
~ bebida, trago
~ panadería, pan
~ camarero, garzón
~ bar, cantina
~ alergia, alérgenos
~ medicamento, pastillas
~ vacuna, inyección, pinchazo
~ resfriado, gripe
~ embarazada, preñada
~ peluquería, estilista, salón de belleza
~ zapatillas, tenis, bambas
~ chaqueta, campera, saco
~ limpieza, lavar, fregar
~ contenedor, tacho
~ casero, propietario
~ calefacción, calentador
~ mudanza, trasteo
~ jardín, césped
~ entierro, velorio
~ foto, retrato
~ gimnasio, entrenar
~ perro, chucho, perrito
~ gato, michi
~ vale, tarjeta regalo
~ bolsa, funda
~ cola, fila
~ perdido, olvidado
~ robo, hurtado
~ absagen, annullieren
~ kaputt, streikt
~ bezahlen, löhnen
~ teuer, gesalzen
~ Geld, Kohle, Moos, Asche, Mäuse
~ kostenlos, geschenkt
~ umtauschen, tauschen
~ abholen, mitnehmen
~ mieten, borgen, Ausleihe, ausborgen, pachten
~ vermieten, verpachten
~ Kurs, Seminar
~ Kind, Kleinkind
~ Baby, Neugeborenes
~ Auto, Fahrzeug
~ Werkstatt, Schrauber, Mechaniker
~ Reifen, Bereifung
~ Panne, Pannenhilfe
~ Fahrkarte, Fahrausweis
~ Bahnsteig, Perron
~ Koffer, Trolley
~ Urlaub, verreisen
~ Übernachtung, Logis
~ Frühstück, Brunch
~ Mittagessen, Tagesmenü
~ Getränk, Erfrischung
~ Bier, Pils, Halbe, Weizen
~ Bäcker, Beck
~ Pommes, Fritten
~ Kneipe, Lokal
~ Kellner, Ober
~ Allergie, Allergene
~ Nüsse, Erdnuss, Haselnuss, Walnuss, Mandel
~ Sprechstunde, Sprechzeiten
~ Medikament, Pille, Tabletten
~ Schmerzen, Beschwerden
~ Brille, Gläser, Lesebrille
~ Putzfrau, Reinigungskraft
~ Müll, Mist, Entsorgung
~ Mülltonne, Container
~ Wohnung, Mietwohnung
~ Mieter, Pächter
~ Hausmeister, Abwart
~ Steckdose, Stromanschluss, Strom
~ Schrank, Kommode
~ Stuhl, Hocker
~ Umzug, Umzugsfirma
~ Garten, Schrebergarten, Kleingarten
~ Beerdigung, Leich
~ Rathaus, Gemeindehaus
~ Schaden, Schadensfall
~ Geldautomat, Abhebung
~ Kredit, Pump
~ Internet, online
~ Passwort, Losung
~ Foto, Lichtbild, Aufnahme, fotografieren
~ Chor, singen
~ Schwimmbad, Planschbecken
~ Fitnessstudio, trainieren
~ Fußball, bolzen
~ Boot, Barke
~ Pferd, Hengst, Stute
~ Mitarbeiter, Team
~ Gehalt, Entgelt
~ Arbeitslosigkeit, erwerbslos
~ geschlossen, dicht, gesperrt
~ Weihnachten, Heiligabend
~ Ostern, Osterferien
~ Gutschein, Geschenkkarte, Geschenkgutschein
~ Rabatt, Prozente, ermäßigt
~ gebraucht, benutzt, getragen
~ verloren, verlegt
~ Fundbüro, gefunden, Fundamt
~ Polizei, Polente
~ Feuerwehr, Brand
~ cassé, défectueux, nase
~ payer, casquer
~ cher, salé
~ réclamation, mécontent
~ livraison, à domicile
~ colis, envoi
~ louer, emprunter, bail
~ échouer, louper
~ professeur, formateur, moniteur
~ enfant, tout-petit
~ bébé, nouveau-né, poupon
~ couche, change, langer
~ retraité, aîné, vieux
~ maison de retraite, home
~ fauteuil roulant, handicapé
~ accessible, sans marches, de plain-pied
~ voiture, caisse, véhicule
~ garagiste, garage
~ avion, appareil
~ hébergement, logement, nuitée, passer la nuit
~ boisson, consommation, rafraîchissement
~ serveur, garçon
~ bar, café
~ allergie, allergène, allergènes
~ médicament, cachet, comprimé, pilule
~ vaccin, piqûre, rappel
~ rhume, crève
~ lunettes, monture
~ coupe de cheveux, coupe
~ pantalon, froc
~ baskets, tennis
~ chaussures, souliers, pompes
~ nettoyage, laver, lavage, récurer
~ ordures, vidanges
~ poubelle, container
~ appartement, appart
~ propriétaire, proprio
~ chauffage, chaudière
~ plombier, sanitaire
~ déménagement, déménageur
~ jardin, potager
~ enterrement, crémation, sépulture
~ assurance, mutuelle
~ mot de passe, identifiants
~ photo, photographie
~ piscine, bassin
~ chien, toutou
~ chat, minou, chaton
~ personnel, équipe
~ bon d'achat, carte cadeau, chèque cadeau
~ réduction, tarif réduit, réduc
~ sac, pochette
~ perdu, oublié
~ إلغاء, فسخ
~ فاتورة, وصل, إيصال
~ استبدال, بدل
~ تسجيل, قيد
~ رسوب, سقط
~ طفل, صغار
~ رضيع, حديث الولادة
~ حفاض, حفاظات
~ كرسي متحرك, معاق
~ مصعد, لفت
~ موقف, كراج, جراج, ركن السيارة
~ سيارة, عربة
~ إطار, عجلة, دولاب
~ طائرة, طيارة
~ حقيبة, عفش
~ مبيت, إقامة, نوم
~ مخبز, فرن
~ دواء, حبوب
~ تطعيم, إبرة
~ زكام, برد
~ حامل, حبلى
~ تنظيف, غسيل
~ شقة, منزل, سكن
~ مفتاح, قفل
~ حديقة, بستان
~ زواج, قران
~ صورة, تصوير
~ كلب, جرو
~ عمل, دوام
~ راتب, معاش, مرتب
~ مفتوح, فاتح
~ قسيمة, بطاقة هدية
~ خصم, تنزيلات
~ طابور, دور
~ ضائع, مفقودات
~ ask, query
~ buy, acquire
~ sell, get rid of
~ order, request
~ send, ship, mail, dispatch, post
~ phone, ring, call, give a bell
~ die, bereaved, bereavement
~ fast, quick, rapid, swift, express
~ urgent, pressing
~ immediately, right away
~ late, overdue
~ noise, racket
~ fine, parking ticket
~ form, application form
~ certificate, proof, confirmation
~ entrance, door
~ balcony, veranda
~ painter, decorating
~ trip, excursion
~ club, society
~ gift, prezzie
~ party, get-together
~ flowers, bouquet, bunch of flowers
~ newspaper, paper, daily
~ customer, patron, shopper
~ shop, outlet
~ preguntar, consultar, consulta, informarse
~ buscar, encontrar, hallar
~ comprar, mercar, hacer la compra
~ vender, deshacerse, despachar
~ pedir, solicitar, solicitud
~ enviar, expedir
~ esperar, demora
~ llamar, marcar
~ durar, duración, tardar, demorar
~ permitido, permiso
~ lavar, lavandería
~ cocinar, cocina
~ comer, almorzar, tragar
~ enfermo, malo
~ rápido, exprés, al momento
~ temprano, por la mañana
~ silencio, calma
~ mancha, lamparón
~ formulario, solicitud
~ certificado, justificante, comprobante
~ festivo, puente
~ entrada, ingreso
~ sótano, trastero
~ terraza, azotea
~ ducha, bañera, tina
~ dormitorio, cuarto, pieza
~ ventana, cristal, vidrio
~ herramienta, taladro, útil
~ pintor, brocha
~ jardinero, poda
~ electricidad, energía
~ autopista, peaje, carretera
~ camión, tráiler
~ remolque, caravana
~ moto, ciclomotor, scooter
~ parada, estación
~ estación, terminal
~ viaje, excursión
~ excursión, paseo, salida, escapada
~ playa, costa, mar
~ montaña, sierra
~ entrenador, míster
~ concierto, espectáculo
~ clases particulares, tutoría
~ aprendiz, prácticas
~ jubilación, retiro
~ juicio, juzgado
~ accidente, siniestro
~ regalo, presente, regalar
~ cumpleaños, aniversario
~ flores, ramo
~ pendientes, caravanas
~ calcetines, medias
~ vestido, traje
~ juguete, juguetería
~ libro, ejemplar
~ padres, papás, tutores
~ amigo, colega, parcero
~ cliente, usuario, comprador
~ tienda, almacén
~ oficina, bufete
~ aperitivo, botana
~ manta, frazada
~ grúa, remolque
~ matrícula, patente
~ limpiaparabrisas, parabrisas
~ conductor, piloto
~ embrague, cloche
~ bolso, bolsa de mano
~ fragen, Auskunft
~ Auskunft, Bescheid, Beratung
~ bekommen, beziehen
~ bringen, hinbringen
~ kaufen, besorgen, shoppen, einkaufen
~ verkaufen, loswerden
~ schicken, versenden, Versand
~ schreiben, mailen
~ ändern, anpassen
~ wechseln, auswechseln
~ erlaubt, genehmigt, Erlaubnis, Genehmigung
~ besuchen, Besucher, Gäste
~ reinigen, waschen, polieren
~ waschen, säubern
~ kochen, zubereiten, Zubereitung, garen, Küche
~ essen, futtern, mampfen, Imbiss
~ hungrig, Appetit
~ Imbiss, Happen
~ müde, kaputt
~ gesund, fit
~ sterben, Hinterbliebene
~ kalt, kühl
~ schnell, flott, fix, express
~ leise, still
~ sauber, rein, gepflegt
~ schmutzig, fleckig
~ schwer, sperrig
~ neu, frisch
~ dick, abnehmen
~ klein, Kleine
~ Vorschrift, Hausordnung
~ Strafe, Strafzettel, Knöllchen
~ Unterlagen, Nachweise, Akten
~ Formular, Antragsformular
~ Bescheinigung, Bestätigung, Nachweis, Beleg
~ Mahnung, Inkasso
~ Kreditkarte, Visa
~ Eingang, Tür, Einlass
~ Eintritt, Eintrittskarte
~ Erdgeschoss, ebenerdig
~ Küche, Einbauküche
~ Badezimmer, Dusche, Badewanne
~ Schlafzimmer, Bett
~ Fenster, Scheibe, Verglasung, Fensterscheibe
~ Werkzeug, Gerät, Bohrmaschine
~ Elektriker, Stromer
~ Strom, Energie
~ Autobahn, Vignette, Maut
~ LKW, Brummi
~ Anhänger, Hänger
~ Motorrad, Maschine, Bike, Mofa, Moped
~ Haltestelle, Station
~ Flughafen, Terminal, Abflug
~ Reise, Ausflug, verreisen, Tour
~ Ausflug, Ausfahrt
~ Strand, Meer
~ Berg, Alm
~ Mitglied, beitreten
~ Spiel, Partie, Turnier
~ Trainer, Betreuer
~ Training, Übungsstunde, Probe
~ Zeugnis, Noten, Note
~ Student, Hochschüler, Studi, studieren
~ Bewerbung, Lebenslauf, Vorstellungsgespräch
~ Rente, Altersvorsorge
~ Geschenk, schenken
~ Geburtstag, Jubiläum
~ Kuchen, Süßes
~ Blumen, Blumenstrauß, Strauß, Bouquet
~ Spielzeug, Spielwaren
~ Zeitung, Blatt
~ Buch, Band
~ lesen, schmökern
~ Freund, Spezi
~ Kunde, Gast
~ Geschäft, Handlung
~ Firma, Bude
~ Büro, Kanzlei
~ demander, renseignement, demande
~ acheter, acquérir, faire les courses, magasiner
~ vendre, se débarrasser
~ envoyer, poster, envoi
~ attendre, patienter, poireauter
~ appeler, contacter
~ permis, accepté
~ mourir, deuil
~ rapide, express
~ urgent, pressé
~ sale, taché
~ règlement, consignes
~ amende, PV, prune
~ attestation, justificatif, preuve
~ à crédit, versements
~ cave, cellier
~ ramoneur, cheminée
~ camion, fourgon
~ moto, deux-roues, scooter
~ voyage, séjour
~ excursion, sortie, balade
~ association, société
~ étudiant, universitaire
~ accident, sinistre
~ cadeau, offrir
~ fête, réception
~ fleurs, bouquet, gerbe
~ journal, quotidien, canard, presse
~ télévision, poste
~ client, acheteur
~ entreprise, boîte
~ مسموح, جائز
~ سريع, عاجل
~ ضجيج, دوشة
~ وسخ, بقعة
~ وثائق, مستندات
~ شهادة, وثيقة
~ تقسيط, دفعات
~ مدخل, باب
~ طابق, طبقة
~ محطة وقود, بنزينة
~ دراجة نارية, موتور
~ رحلة, سفرة, نزهة
~ شاطئ, بحر
~ نادي, جمعية
~ زهور, باقة, ورود
~ مجوهرات, ذهب
~ كتاب, مؤلف
~ تلفزيون, شاشة
~ مكتب, ديوان, دائرة
~ postcode, zip code, address
~ intolerance, intolerant, cannot tolerate, Unverträglichkeit, verträgt nicht, Laktoseintoleranz
~ second-hand, pre-owned, pre-loved, hand-me-down, used
~ femme de ménage, aide ménagère, technicienne de surface, agent d'entretien, nettoyage
~ nursing home, retirement home, old people's home, residential home, old folks' home, دار المسنين, دار العجزة, رعاية المسنين
~ DNI, cédula, INE, documento de identidad, identity card
~ Porto, Versandgebühr, Lieferkosten, Zustellgebühr, postage
~ abmelden, Abmeldung, exmatrikulieren, deregister
~ Topfen, Quark, curd, requesón, fromage blanc
~ heuer, this year, dieses Jahr
~ participate, join in, participant, attend, teilnehmen, mitmachen, Teilnehmer, participar, tomar parte, participer, prendre part, مشاركة, أشارك
~ rules, regulations, code of conduct, house rules, normas, reglamento, normativa, Vorschrift, consignes, قواعد, تعليمات, لوائح
~ documents, papers, paperwork, documentation, papeles, papeleo, paperasse, Papierkram
~ pay monthly, hire purchase, spread the cost, pay in stages, instalments
~ match, fixture, encuentro, partido, rencontre, Spiel, Begegnung, مباراة, ماتش
~ fallecer, fallecido, difunto, deceso, defunción, Verstorbene, décès, death
~ obeso, sobrepeso, adelgazar, übergewichtig, overweight, lose weight
~ cucarachas, fumigar, fumigación, bichos, plaga, pest, Schädling, Kammerjäger, nuisibles, dératisation
~ cicerone, guía turístico, Fremdenführer, Stadtführer, tour guide
~ calificaciones, boletín, Schulnoten, grade
~ sobretiempo, horas extraordinarias, overtime
~ gambas, camarones, langostinos, prawns
~ chándal, buzo deportivo, sudadera, Jogginganzug, tracksuit, survêtement
~ tacones, heel, Absatz, talon
~ dauern, in Anspruch nehmen, duration, lleva su tiempo
~ wohnen, hausen, ansässig, residir, habitar, live, reside, domiciled, demeurer
~ Wespennest, Hornissen, wasps, pest
~ Lehre, Lehrstelle, Azubi, Lehrling, Ausbildungsplatz, apprentice, trainee
~ Praktikum, Schnupperlehre, hospitieren, Volontariat, internship, prácticas, stage
~ herabsetzen, günstiger, nachlassen, runtergehen, Preisnachlass, handeln, feilschen, verhandeln
~ draufzahlen, Zuschlag, Aufpreis, teurer, Aufzahlung
~ stornieren, zurücktreten, Rücktritt, Widerruf, absagen
~ Nachmieter, ausziehen, Auszug, Wohnungsübergabe, Kündigung, Kaution
~ einziehen, Einzug, Wohnungsübergabe, Schlüsselübergabe, bezugsfertig
~ Lärm, Nachtruhe, Ruhezeiten, Hausordnung, Zimmerlautstärke, Mittagsruhe
~ tropft, undicht, Leck, Rohrbruch, Wasserschaden, Klempner
~ flackert, Glühbirne, Licht, Kurzschluss, Sicherung, Elektriker
~ stinkt, Geruch, müffelt, riecht, lüften
~ wackelt, locker, kippelt, befestigen, leimen
~ abgelaufen, ungültig, verlängern, haltbar, Haltbarkeit, Mindesthaltbarkeit
~ vergessen, liegen lassen, Fundsachen, Fundbüro, verloren
~ verspätet, unpünktlich, zu spät, Kulanz, Wartezeit
~ anprobieren, Umkleide, Umkleidekabine, passen, Größe, Anprobe
~ einlaufen, waschen, Wolle, schonend, Waschmaschine
~ Mitfahrgelegenheit, mitnehmen, Fahrgemeinschaft, Taxi, fahren
~ Nachtschicht, Spätschicht, Frühschicht, Dienstplan, Arbeitszeit
~ Einarbeitung, neue Mitarbeiter, anlernen, Probezeit, Einschulung
~ Schulanfang, Einschulung, erste Klasse, Schultüte, Schule
~ Elternabend, Elternsprechtag, Sprechstunde, Lehrer, Schule
~ fehlen, schwänzen, entschuldigen, Entschuldigung, Abwesenheit, krank
~ aufpassen, betreuen, Betreuung, Beaufsichtigung, hüten, Aufsicht
~ zunehmen, abnehmen, Gewicht, Ernährung, Diät
~ Spritze, impfen, Nadel, stechen, Impfung
~ Gips, gebrochen, Knochenbruch, Röntgen
~ schlecht hören, schwerhörig, Hörgerät, Ohr
~ schlecht sehen, Sehschärfe, Sehtest, Brille, Augenarzt
~ Bauchweh, Magen, Übelkeit, Bauchschmerzen, Durchfall
~ Beipackzettel, Nebenwirkungen, Dosierung, Medikament, einnehmen
~ nüchtern, Blutabnahme, Labor, frühstücken
~ Haustier, Vierbeiner, Tiere erlaubt, Hund, Katze, Leinenpflicht
~ Zaun, Hecke, Nachbar, Grundstück, Grenze
~ Laub, kehren, rechen, Herbst, Garten
~ gießen, Wasser, Blumen, Bewässerung, Garten
~ Grill, grillen, Holzkohle, Rost, Lagerfeuer, barbecue
~ Sitzplatz, stehen, Platz, Reservierung, reservieren
~ schwarzfahren, Kontrolleur, ohne Fahrschein, Fahrkarte, Bußgeld
~ umsteigen, Anschluss, Verbindung, Zug, correspondance, transbordo, connection
~ draußen, Freien, Terrasse, Gastgarten, Schanigarten, Garten
~ Rabatz, Radau, Lärm, loud
~ marchander, négocier, réduction, prix, geste commercial
~ fuite, fuit, goutte, dégât des eaux, plombier, robinet
~ s'abîmer, rétrécir, laver, laine
~ faire garder, garde, nounou, baby-sitter, surveiller
~ se tromper, erreur, rectifier, correction, Irrtum, falsch, equivocarse, mistake
~ oublier, perdu, objets trouvés, égaré
~ clôture, haie, voisin, terrain
~ goteo, gotea, fuga, fontanero, grifo
~ regatear, negociar, descuento, precio
~ olvidar, dejarse, objetos perdidos, perdido
~ cuidar, vigilar, canguro, guardería
~ apetito, hambre, comer, picar
~ يساوم, مساومة, خصم, سعر
~ تسريب, تسرب, يقطر, سباك, حنفية
~ نسيت, مفقودات, ضائع
`;
