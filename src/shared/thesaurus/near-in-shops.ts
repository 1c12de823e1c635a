/** What is near in dealings with firms and offices, though it means something else. See `thesaurus.ts` for how a line is read. */
export const nearInShops = `
~ cancel, postpone, reschedule, move an appointment, call off, cancellation, rebook, no-show, cancellation fee, absagen, verschieben, umbuchen, anular, aplazar, reprogramar, annuler, reporter, décaler, إلغاء, تأجيل, تغيير الموعد
~ appointment, book, reservation, slot, schedule, sign up, hour, cita, turno, hora, Termin, rendez-vous, créneau, موعد, حجز
~ opening hours, open, closed, closing time, Sunday, public holiday, weekend, lunch break, around the clock, at night, when, days, Ruhetag, Betriebsferien, jour férié, día festivo, عطلة
~ annual holidays, company holidays, closed, Christmas, vacation, summer break, between Christmas and New Year, Easter
~ address, location, where, directions, get here, street, near the station, floor, entrance, find us, map, located, sede, ubicación, Standort, Anfahrt, adresse, situé, عنوان, موقع
~ parking, garage, parking space, car park, parking ticket, drive, car, underground garage, parking meter, residents' parking
~ accessible, wheelchair, lift, ramp, step-free, disabled, stairs, walking frame, pram, steps, threshold, handrail, blind, deaf, hearing loop, guide dog
~ pram, stairs, lift, baby, pushchair
~ toilet, restroom, accessible toilet, nappy changing, changing table, washroom, shower, bathroom
~ price, expensive, cheap, pay, euro, free of charge, discount, quote, estimate, how much, cost estimate, price list, money, cash, price per hour, flat rate, afford
~ quote, cost estimate, estimate, non-binding, offer, price
~ free of charge, included, no extra cost, complimentary, price, without charge, costless
~ surcharge, extra charge, additional cost, weekend rate, night rate, fee, supplement, at night
~ deposit, guarantee, security, bond, down payment, prepayment, returnable, refundable, Pfand, Kaution, fianza, señal, caution, arrhes, acompte, عربون, تأمين, ضمان
~ Pfand, bottles, returnable bottle, empties, Leergut, consigne, envases retornables, Mehrweg, reusable cup
~ discount, student, pensioner, voucher, loyalty card, sale, reduced, coupon, promo code, regular customers, seniors, special offer, happy hour, family ticket, group rate
~ voucher, gift, present, gift card, redeem, expire, coupon
~ loyalty card, points, stamp card, member, regular customer, bonus
~ warranty, defect, broken, repair, guarantee, faulty, replacement, receipt, malfunction, stopped working, manufacturer, damaged
~ return, exchange, refund, money back, receipt, withdrawal, wrong size, do not like it, unused, original packaging, change my mind, take back, send back, Widerruf, umtauschen
~ complaint, complain, dissatisfied, problem, defect, feedback, refund, unhappy, reclamación, queja, Beschwerde, Reklamation, réclamation, plainte, شكوى
~ pay, card, cash, bank transfer, PayPal, invoice, direct debit, contactless, phone payment, instalments, credit card, ATM, change, EC-Karte, Bizum, Twint
~ instalments, loan, monthly payment, interest, credit, finance, pay later, leasing
~ invoice, bill, receipt, payment deadline, due date, VAT number, company address, reminder, overdue, accounting
~ overdue, reminder, late fee, debt collection, default, unpaid, fine, interest on arrears
~ contract, sign, signature, terms, notice period, minimum term, agreement, subscription, cancel a contract, small print, clause
~ notice period, terminate, cancel a contract, quit, end of contract, move out, minimum term, leave, renewal, membership, subscription
~ renew, extend, expire, validity, expired, prolong, passport, renewal
~ subscription, membership, monthly, contract, member, season ticket, annual pass
~ delivery, shipping, courier, parcel, post, postage, free delivery, send, tracking, pick up, collect, bring, express, home delivery, delivery time, furniture delivery, doorstep
~ parcel, post office, tracking, postage, letter, stamp, customs, packet station, courier, registered letter, lost parcel
~ collect, pick up, pickup, click and collect, ready, counter, take away
~ in stock, available, sold out, order, warehouse, restock, back order, delivery time, ready to ship, shelf, reserve
~ size, fit, large, small, measure, length, width, size chart, clothes, shoes, XL, measurements, too tight
~ colour, paint, shade, pattern, red, blue, dye, bright, dark
~ material, leather, wood, cotton, wool, metal, plastic, fabric, silk, steel, made of
~ second-hand, used, flea market, old, pre-owned, antiques, vintage, trade-in, buy used
~ trade-in, buy back, sell my, take in exchange, old device, old car, purchase
~ rent, hire, lend, borrow, deposit, per day, let, lease, loan, rental
~ order, buy, online shop, shopping cart, checkout, purchase, order confirmation, place an order
~ custom-made, tailor, made to measure, engraving, personalised, order, by hand, bespoke
~ repair, broken, mend, replace, technician, workshop, spare part, fix, maintenance, defect, servicing, damaged, cracked, faulty
~ spare part, screw, replacement, accessory, battery, repair
~ installation, assemble, fitting, set up, mount, technician, connect, assembly
~ clean, wash, dirt, stain, cleaning lady, dust, detergent, laundry, disinfect, polish, mop, vacuum cleaner, wipe
~ stain, dirt, dry cleaning, laundry, detergent, spot
~ laundry, washing machine, ironing, dryer, dry cleaning, shirt, bed linen, wash, launderette, iron
~ tailor, sew, alterations, shorten, hem, trousers, zip, button, dress, too long, sewing machine, thread
~ shoes, sole, heel, cobbler, laces, leather, boots, sneakers, sandals
~ key, lock, locked out, locksmith, copy of a key, door, lost key, safe, padlock, spare key
~ lost and found, lost, found, forgotten, left behind, umbrella, wallet, missing, lost property
~ staff, employee, team, manager, boss, colleague, contact person, owner, director, in charge
~ contact, phone, e-mail, call, reach, hotline, customer service, contact person, message, chat, WhatsApp, telephone number
~ job, apply, application, CV, salary, vacancy, trainee, internship, employee, part-time, holiday job, apprenticeship, training place, recruit, interview
~ salary, wage, pay slip, minimum wage, overtime, bonus, income, holiday pay, hourly wage, tip
~ tip, gratuity, service charge, waiter, tipping, trinkgeld, propina, pourboire, بقشيش
~ working hours, shift, overtime, part-time, flexitime, break, full-time, home office, clock in, rota, duty roster
~ home office, remote work, laptop, work from home, telework
~ sick, sick note, call in sick, doctor's certificate, absent, ill, unfit for work, sick leave, absence
~ holiday entitlement, days off, time off, leave, vacation, day off, request leave, unpaid leave, parental leave
~ maternity leave, parental leave, pregnant, baby, birth, maternity
~ tax, tax return, income, tax office, deduct, deadline, accountant, VAT, tax adviser, tax number, receipts
~ accountant, bookkeeping, balance sheet, company, payroll, tax adviser, annual accounts
~ lawyer, court, sue, legal advice, divorce, contract, notary, judge, consultation, legal aid, dispute, lawsuit
~ notary, will, inheritance, house purchase, certify, power of attorney, signature, heirs, testament
~ inheritance, will, heir, death, estate, notary, widow
~ divorce, separation, custody, lawyer, alimony, marriage, maintenance payment, split up
~ police, theft, stolen, report, burglary, crime, lost, fine, break-in, robbery, thief
~ insurance, claim, damage, policy, insured, premium, cover, liability, accident, compensation, excess, burglary, water damage, expert report
~ liability, damage, insurance, broken, compensation, responsible
~ accident, damage, insurance, tow, police, emergency, breakdown, injured, crash
~ bank, account, transfer, ATM, credit card, loan, savings, interest, cash, bank card, online banking, PIN, IBAN, open an account, teller
~ credit card, PIN, block, stolen, bank card, limit, lost card
~ loan, mortgage, interest rate, house purchase, credit, repayment, borrow money, instalment
~ savings, interest, invest, shares, account, deposit account, money
~ exchange money, currency, dollars, exchange rate, foreign currency, euro
~ passport, identity card, photo, office, renew, driving licence, visa, citizenship, document, fingerprint, expired, ID, travel document, biometric photo
~ passport photo, photo, biometric photo, portrait, photographer, identity card
~ visa, residence permit, immigration, foreigner, embassy, consulate, asylum, work permit, citizenship
~ register, registration, sign up, move, form, enrol, application, log in, residents' registration, change of address, new address, moved house
~ change of address, move house, new address, registration, mail forwarding
~ form, document, fill in, paper, application, submit, certificate, copy, hand in, sign, paperwork, proof
~ certificate, birth certificate, proof, confirmation, document, registry office, copy, extract
~ marriage, registry office, wedding, bride, witness, ring, engagement, marry, get married, spouse, civil ceremony
~ building permit, construction, plan, permission, architect, house, extension, planning permission
~ business registration, trade licence, company, founder, self-employed, start-up, freelancer, start a business
~ unemployed, job centre, benefit, job, unemployment benefit, dismissed, laid off, unemployment
~ pension, retirement, old age, pensioner, retire, retiree, old-age pension
~ benefit, support, allowance, child benefit, subsidy, grant, social welfare, housing benefit, financial aid
~ donate, donation, charity, volunteer, help, refugees, association, clothes donation, fundraising
~ volunteer, help, association, club, honorary, lend a hand
~ vote, election, polling station, postal vote, ballot, voting
~ council, mayor, town hall, city, citizens' office, municipality
~ data protection, privacy, delete data, personal data, consent, camera, video surveillance, unsubscribe
~ password, log in, account, forgotten, user name, reset, locked, sign in, access code
~ internet, Wi-Fi, router, connection, fibre, slow, network, hotspot, broadband, speed, signal, outage, download
~ mobile phone, SIM, tariff, data, number, screen, battery, contract, roaming, smartphone, handset, top up, prepaid
~ cracked screen, display, glass, mobile phone, repair, smartphone
~ computer, laptop, virus, hard disk, software, printer, data recovery, keyboard, update, PC, notebook, slow, backup, crash
~ data recovery, backup, hard disk, lost, deleted, restore, USB stick
~ printer, ink, toner, paper, print, cartridge, copy, scan, photocopy
~ print, copy, flyer, poster, business card, photo, brochure, T-shirt, scan, photocopy, binding
~ photo, photographer, picture, frame, shooting, portrait, print, wedding, camera, album
~ camera, lens, photo, film, video
~ television, channel, remote control, satellite, streaming, film, screen
~ battery, charge, charger, power, charging cable, plug, empty, socket
~ charging station, electric car, charge, e-bike, plug, wallbox, kilowatt hour
~ glasses, lens, eye test, optician, sunglasses, frame, contact lens, vision, reading glasses, eyesight, see badly
~ hearing aid, ears, hearing test, deaf, audiologist, hearing, battery
~ hairdresser, hair, cut, colour, perm, highlights, beard, blow-dry, shave, barber, haircut, fringe, dyed, curls, bald
~ beard, shave, razor, barber, moustache
~ nails, manicure, polish, gel nails, pedicure, varnish, fingernails
~ pedicure, feet, foot care, nails, corns
~ cosmetics, skin, face, make-up, facial, wrinkles, eyelashes, eyebrows, cream, beautician, waxing, beauty
~ hair removal, waxing, laser, legs, shave, beauty
~ tattoo, piercing, ink, skin, earring, ear piercing
~ massage, back, relax, physiotherapy, neck, tension, wellness, spa, muscles
~ sauna, steam bath, pool, wellness, towel, swim, naked, spa, bathrobe, sweat
~ solarium, tan, sun, skin, sunbed
~ jeweller, ring, gold, necklace, watch, earrings, engraving, silver, bracelet, gem, chain, diamond
~ watch, clock, battery, strap, jeweller, time, wristwatch
~ gold, silver, jeweller, buy, sell, valuables, coins, precious metal
~ flowers, bouquet, florist, roses, plant, vase, wedding, funeral, wreath, potted plant, arrangement, Valentine's Day, Mother's Day
~ toy, children, game, doll, present, puzzle, Lego, teddy, board game
~ book, library, bookshop, read, novel, lend, author, textbook, magazine, e-book, overdue, paperback
~ newspaper, magazine, advertisement, subscription, press, kiosk, ad
~ tobacco, cigarettes, kiosk, smoke, lighter, cigar, vape, e-cigarette
~ smoke, smoking area, ban, cigarettes, ashtray, outdoors, terrace, smoke alarm
~ bakery, bread, rolls, cake, pastry, flour, dough, baguette, baker, croissant, wholemeal, gluten-free, pretzel
~ cake, birthday, dessert, tart, pastry, baker, candle, wedding cake, sweet, cupcake, gateau, pie
~ butcher, meat, sausage, ham, beef, pork, minced meat, barbecue, steak, chicken, lamb, slaughter, grill, poultry, fillet, schnitzel
~ fishmonger, fish, salmon, seafood, prawns, trout, mussels, cod, tuna, fresh, shellfish, crab, squid
~ supermarket, groceries, food, shop, grocery, shopping, fruit, vegetables
~ market, stall, fruit, vegetables, square, farmers, Saturday, regional, seasonal
~ cheese, milk, butter, dairy, yoghurt, cream, goat, lactose, cow
~ wine, bottle, vineyard, red wine, tasting, winemaker, glass, cellar, grapes, sparkling wine, corkage
~ beer, brewery, pub, draught, pint, lager, alcohol, tap, wheat beer
~ alcohol, beer, wine, schnapps, cocktails, alcohol-free, age, drunk, spirits, whisky, booze
~ soft drink, juice, lemonade, water, cola, beverage, alcohol-free, thirsty, iced tea, mineral water
~ coffee, espresso, cappuccino, tea, cafe, milk, latte, oat milk, barista, decaf, hot chocolate, beans
~ ice cream, scoop, dessert, flavour, sorbet, cone, vanilla
~ restaurant, table, menu, dish, eat, waiter, reserve, dinner, lunch, kitchen, cook, chef, starter, dessert, hungry, dine
~ starter, soup, salad, main course, menu, dish
~ breakfast, brunch, buffet, eggs, muesli, rolls, coffee, morning, jam, honey
~ lunch, daily special, set menu, canteen, noon, midday menu
~ vegetarian, vegan, meat-free, tofu, plant-based, vegetables, dish, without meat, animal products, meatless
~ allergy, nuts, gluten, lactose, intolerance, ingredients, allergen, peanuts, coeliac, gluten-free, wheat, egg, soy, contain, traces
~ halal, pork, kosher, meat, slaughtered, religious diet, Muslim, Jewish
~ spicy, hot, pepper, chilli, mild, curry, seasoned, sauce
~ organic, regional, pesticide, farm, natural, sustainable, fair trade, additives, bio
~ takeaway, delivery, pizza, to go, take with you, packaging, home delivery, kebab, box
~ pizza, pasta, Italian, dough, oven, spaghetti, noodles
~ burger, fries, ketchup, fast food, snack, kebab, sausage, sandwich
~ catering, buffet, party, guests, event, platter, finger food, company party, canapés
~ party, celebrate, birthday, event, hall, music, guests, hire a hall, DJ, function room, private party
~ bulky waste, furniture, dispose, rubbish, collection, recycling centre, old furniture, mattress, sofa, fridge, get rid of
~ rubbish, bin, waste, recycling, collection, bag, organic waste, paper, glass, dump, trash, garbage truck, emptied, compost
~ electronic waste, battery, old device, dispose, recycling
~ hazardous waste, paint, oil, dispose, chemicals, asbestos
`;
