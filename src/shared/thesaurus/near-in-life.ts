/** What is near at home, on the way, in health and in leisure, though it means something else. See `thesaurus.ts` for how a line is read. */
export const nearInLife = `
~ dentist, teeth, tooth, toothache, filling, crown, dentures, root canal, braces, cavity, bleaching, tartar, gums, wisdom tooth, implant, oral hygiene, dental
~ braces, orthodontist, crooked teeth, children, retainer, aligner
~ doctor, patient, practice, surgery hours, consultation, sick, ill, prescription, examination, clinic, appointment, treatment, check-up, health insurance card, referral, house call, waiting room
~ check-up, prevention, screening, examination, blood pressure, health check, cancer, smear test, preventive, mole, colonoscopy
~ emergency, on-call service, ambulance, night, weekend, urgent, hospital, acute, immediately, pain, first aid, emergency number
~ hospital, ward, operation, visit, patient, stay, nurse, surgery, clinic, bed, discharge, visiting hours
~ operation, anaesthetic, surgery, surgeon, fasting, stitches, wound
~ on an empty stomach, fasting, blood test, eat, drink, breakfast, sober
~ blood, laboratory, sample, test, urine, blood test, donate, needle, values, results
~ vaccination, jab, flu, measles, tetanus, travel, rabies, inject, syringe, booster, shot, tick
~ fever, cold, cough, flu, temperature, sore throat, runny nose, ill, sneeze, infection, hoarse, tonsils
~ pain, ache, headache, painkiller, hurt, back pain, migraine, sore, tablet, injury
~ back, spine, slipped disc, orthopaedist, back pain, posture, physiotherapy, neck, lumbago, osteopath
~ physiotherapy, exercises, knee, shoulder, massage, rehabilitation, injury, muscles, back, gymnastics, prescription
~ broken bone, plaster cast, X-ray, fracture, arm, leg, hospital, crutches, sprain
~ stomach, nausea, diarrhoea, vomit, belly, digestion, constipation, gut, throw up
~ heart, blood pressure, cardiologist, pulse, heart attack, ECG, chest pain, stroke
~ skin, rash, dermatologist, eczema, acne, mole, itching, sunburn, wart, pimple, cream
~ eye, ophthalmologist, vision, glasses, cataract, blind, eye drops
~ ear, nose, throat, hearing, tonsils, ENT, earache
~ pregnancy, gynaecologist, midwife, birth, baby, ultrasound, contraception, pill, expecting, due date, antenatal, pregnant, period
~ contraception, pill, condom, coil, gynaecologist, contraceptive, family planning
~ baby, midwife, breastfeeding, nappies, birth, milk, pram, newborn, infant, cot, dummy, wean, bottle, baby food
~ paediatrician, child, vaccination, baby, check-up, ill child
~ psychologist, therapy, depression, anxiety, counselling, burnout, stress, mental, psychiatrist, panic, worries, grief
~ addiction, alcohol, drugs, gambling, counselling, quit smoking, dependent
~ pharmacy, medicine, prescription, tablets, ointment, chemist, drops, pill, over the counter, cough syrup, dosage, side effects, antibiotics, plaster, collect a prescription
~ medicine, dosage, side effects, take, daily, tablet, package leaflet, swallow
~ nutrition, diet, weight, lose weight, overweight, slim, calories, diabetes, sugar, healthy, meal plan
~ diabetes, insulin, blood sugar, sugar, foot care, diabetic
~ allergy, hay fever, pollen, allergist, rash, asthma, dust mite, cat hair, itching, sneeze
~ asthma, inhaler, breath, lungs, cough, spray
~ health insurance, cover, reimburse, private patient, costs, insured, sick fund, insurance card, pay oneself, copayment, supplementary insurance
~ care, nursing, old people, home care, caregiver, nursing home, carer, dementia, care level, elderly, senior, assisted living, bedridden, relatives, nursing service, retirement home
~ dementia, Alzheimer's, forgetful, memory, care, confused
~ walking frame, wheelchair, crutches, care, mobility, medical supplies, medical aids, stairlift, compression stockings, orthopaedic insoles
~ meals on wheels, food, delivery, senior, lunch, at home
~ funeral, undertaker, coffin, cremation, cemetery, grave, urn, death, mourning, burial, wake, obituary, died, deceased, dead, mourners, gravestone, condolence, widow
~ cemetery, grave, gravestone, urn, flowers, candle, plot
~ church, mass, priest, baptism, service, confession, parish, pray, pastor, christening, choir, communion, confirmation, god
~ mosque, prayer, Friday, imam, Ramadan, Koran, fasting, pray, mihrab
~ wedding, bride, groom, dress, ring, marriage, ceremony, reception, cake, party, guests, witness, bouquet, honeymoon, invitation
~ flat, rent, landlord, tenant, room, apartment, viewing, deposit, move in, lease, house, property, furnished, square metres, estate agent, housing
~ estate agent, commission, house, sell, viewing, property, buy a house, broker, valuation
~ tenant, landlord, lodger, subtenant, lease, sublet, rent, defects, eviction, housemate
~ running costs, utilities, heating costs, bills, rent, electricity, water, ancillary costs, warm rent, service charge, meter, statement
~ caretaker, janitor, building, repair, stairwell, property management, concierge
~ stairwell, hallway, cleaning, stairs, entrance, noise, building
~ noise, quiet hours, loud, neighbour, music, night, party, peace and quiet, disturb, drill, lawnmower, house rules, quiet
~ neighbour, noise, fence, hedge, dispute, house
~ move house, removal, boxes, furniture, van, transport, removal van, lorry, pack, storage, moving, carry, helpers
~ van, truck, lorry, transport, trailer, load, vehicle, minibus, pickup truck
~ storage, cellar, warehouse, store, container, attic, lockers, garage, furniture, boxes, keep
~ lockers, luggage, left luggage, store, cloakroom, valuables, safe, bag, suitcase
~ heating, radiator, boiler, cold, warm, thermostat, gas, oil, heat pump, chimney, temperature, stove, freeze, warmth, fireplace
~ chimney, chimney sweep, stove, fireplace, soot, wood, smoke
~ air conditioning, hot, cool, fan, heat, temperature, ventilation
~ electricity, socket, power cut, fuse, electrician, lamp, cable, light, switch, meter, short circuit, energy, current, lights out
~ lamp, light bulb, light, LED, bright, dark, bulb, lighting, switch
~ water, tap, leak, pipe, plumber, drain, burst pipe, blocked, water damage, sink, drip, shower, hot water, plumbing, flood, meter
~ blocked, drain, toilet, pipe, sink, plumber, sewer, clogged
~ mould, damp, wall, ventilate, moisture, humid, wet
~ gas, smell, leak, emergency, cooker, meter, gas bottle
~ smoke alarm, fire, fire extinguisher, alarm, firefighters, fire brigade, emergency exit, burn, flames, evacuation
~ alarm system, burglary, security, camera, lock, safe, thief
~ roof, tiles, leak, gutter, roofer, storm, rain, hail, insulation
~ window, glass, glazier, blinds, curtain, shutter, pane, windowsill, window cleaner, shade, frame
~ door, lock, key, handle, entrance, doorbell, gate, hinge, intercom
~ floor covering, parquet, carpet, tiles, laminate, sanding, floorboards, wooden floor
~ wall, paint, wallpaper, painter, plaster, brush, decorate, white, colour, drill, renovate
~ renovate, refurbish, builder, modernise, bathroom, kitchen, craftsman, construction site, rebuild
~ carpenter, wood, furniture, joiner, table, shelf, board, saw, wardrobe, timber
~ furniture, sofa, table, chair, wardrobe, bed, shelf, cupboard, assemble, desk, chest of drawers
~ mattress, bed, sleep, pillow, duvet, bed linen, blanket, sheets, bedroom
~ kitchen, cooker, oven, fridge, dishwasher, sink, pots, hob, worktop, fitted kitchen
~ fridge, freezer, cool, frozen, keep cold, refrigerator, freeze
~ washing machine, dryer, dishwasher, appliance, household appliance, leak, spin, white goods, drum
~ garden, lawn, mow, hedge, plants, gardener, tree, weeds, watering, flowers, soil, lawnmower, terrace, dig, leaves, shrub, patio
~ tree, fell, branches, prune, trunk, leaves, hedge, stump, firewood, forest
~ pest, mice, rats, cockroaches, wasps, ants, exterminator, moths, bedbugs, vermin, wasp nest, bugs, insects, poison
~ firewood, wood, stove, logs, pellets, fireplace, chop
~ snow, ice, clear snow, winter, grit, slippery, shovel, frost, black ice, winter service
~ tool, drill, hammer, saw, screw, DIY, hardware shop, screwdriver, rent a tool, nail, ladder
~ farm, cow, eggs, milk, tractor, field, farmer, stable, hay, chickens, barn, pigs, harvest
~ pet, dog, cat, rabbit, guinea pig, hamster, bird, animal, puppy, leash, animals allowed, budgie, four-legged friend, parrot
~ dog, leash, puppy, muzzle, bark, walk the dog, dog school, poo bags, dog tax, breed, treats, collar
~ cat, litter box, kitten, scratching post, tomcat, purr
~ vet, animal, dog, cat, vaccination, neuter, ill animal, chip, worming, practice, ticks, puppy, paw, claws
~ boarding kennel, dog, cat, holiday, looked after, pet sitter, animal shelter, look after animals
~ animal shelter, adopt, stray, found animal, dog, cat, new home, abandoned
~ horse, riding, stable, pony, saddle, hay, riding lessons, paddock, hoof, farrier, carriage, gallop
~ zoo, animals, feeding, lion, elephant, monkey, keeper, aquarium, penguins, giraffe, enclosure, petting zoo, seals, tigers
~ bees, honey, beekeeper, wasps, hive, swarm
~ fishing, angler, lake, fish, licence, rod, bait, river
~ hunting, hunter, forest, deer, wild boar, game
~ car, garage, repair, MOT, tyre, oil change, inspection, brakes, engine, vehicle, mechanic, servicing, exhaust, dent, windscreen, roadworthiness test
~ tyre, winter tyres, wheel change, puncture, rim, flat tyre, tyre storage, air pressure, tread, snow chains, wheel
~ oil change, engine, inspection, servicing, filter, lubricant
~ windscreen, stone chip, wiper, glass, crack, car
~ dent, scratch, bodywork, paint, accident, bump
~ breakdown, tow, battery, flat, start, roadside assistance, engine, jump-start, towing service, car won't start
~ car wash, clean, interior, wax, vacuum cleaner, polish, car, upholstery
~ petrol, diesel, fuel, tank, petrol station, refuel, fill up, litre, gas station
~ driving licence, driving school, lesson, theory test, exam, learner, highway code, instructor, driving test, motorway, drive, fail
~ rental car, insurance, deposit, fuel, kilometres, excess, driver, car, age, mileage, pick up
~ used car, mileage, km, purchase, year of manufacture, test drive, previous owner, second-hand, dealer
~ test drive, try, demonstration car, car, licence
~ register a car, number plate, licence plate, vehicle registration, deregister
~ motorbike, helmet, scooter, moped, leather, rider, Vespa
~ bicycle, bike, brakes, chain, puncture, helmet, e-bike, tube, saddle, pedals, gears, cycle, bike lock, child seat, cyclist, mountain bike, bell, bike path
~ e-scooter, rent, app, helmet, pavement, scooter
~ taxi, cab, driver, ride, fare, airport transfer, chauffeur, airport, minicab
~ bus, stop, timetable, ticket, line, driver, tram, metro, fare, coach, departure, night bus, underground, subway, public transport, commuter
~ train, station, ticket, platform, delay, seat reservation, railcard, departure, connection, rail, compartment, carriage, conductor, track, late
~ delay, late, compensation, waiting, cancelled, punctual, wait, on time
~ ticket, fare, single, return, day ticket, season ticket, machine, inspector, fare dodger, validate, adult, child
~ flight, airport, luggage, boarding pass, check-in, gate, hand luggage, terminal, plane, takeoff, airline, landing, stopover, security check, pilot
~ luggage, suitcase, bag, kilos, hand luggage, overweight, carry, backpack, baggage, rucksack, trolley
~ ferry, ship, boat, harbour, crossing, port, cabin, island, cruise, seasick
~ boat, rowing, sailing, canoe, pedal boat, lake, life jacket, rental, kayak, paddle, motorboat, stand-up paddle, yacht, mooring
~ hotel, room, night, check-in, reception, double room, breakfast, bed, stay, overnight, single room, guest, half board, booked, cot, extra bed, minibar, suite
~ check-in, arrival, arrive, key, reception, check-out, late arrival, departure, leave, vacate
~ room, double room, single room, suite, beds, bathroom, view, balcony, sea view
~ camping, tent, caravan, pitch, camper, sleeping bag, campsite, campfire, motorhome, camper van, washing facilities, power hookup
~ travel agency, package holiday, trip, all inclusive, last minute, tour, holiday, beach, travel insurance, destination, voyage
~ travel insurance, cancellation, illness abroad, trip, luggage, repatriation
~ guided tour, sightseeing, guide, group, museum, audio guide, city tour, visit, old town, tourist, sights, headphones
~ museum, exhibition, entrance fee, art, gallery, painting, guided tour, sculpture, collection, audio guide, opening
~ theatre, stage, play, ticket, performance, opera, actor, interval, curtain, box office, show, premiere, audience
~ cinema, film, popcorn, ticket, 3D, screening, movie, original version, age rating, screen
~ concert, music, band, ticket, stage, orchestra, festival, singer, gig, show, choir, live
~ music school, piano, guitar, violin, lesson, instrument, singing, drum, flute, teacher, practise, tune, trumpet, sheet music, accordion, keyboard
~ choir, sing, voice, rehearsal, singer, notes, practice
~ tune, piano, strings, out of tune, piano tuner
~ dance, dance course, ballet, partner, waltz, salsa, tango, ball, hip-hop, shoes, steps
~ painting course, pottery, art, draw, clay, brush, craft, handicraft, knit, wool, sewing course, crochet
~ library, borrow, return, library card, overdue, book, reading room, media, loan period
~ gym, fitness, trainer, weights, membership, work out, exercise, treadmill, muscles, personal trainer, workout, exercise class, dumbbells, train, sport
~ yoga, mat, course, relax, meditation, breath, pilates, stretching
~ swimming pool, swim, pool, lane, swimming lessons, swimsuit, lifeguard, slide, water, changing room, indoor pool, outdoor pool, bathing, bathing cap, diving, non-swimmer, swimming trunks, bath
~ football, match, goal, club, training, pitch, team, ball, coach, referee, league, soccer, jersey
~ tennis, court, racket, badminton, hall, ball, squash, table tennis, padel
~ golf, club, course, handicap, ball
~ climbing, rope, climbing hall, bouldering, harness, mountain, wall, beginner
~ skiing, slope, lift pass, ski, snowboard, ski school, snow, sledge, toboggan, cable car, winter sports, cross-country skiing, piste, ski boots, helmet, avalanche, ski instructor
~ ice rink, skates, ice skating, ice hockey, skate, ice
~ hiking, trail, mountain, hut, path, boots, hike, walk, route, summit, signposted, rambling
~ beach, sea, sunshade, lifeguard, deckchair, swim, sand, sun lounger, parasol, sun cream, coast, surf
~ diving, snorkel, sea, oxygen, wetsuit, instructor, underwater
~ martial arts, judo, karate, boxing, self-defence, belt
~ course, lesson, class, register, participant, teacher, beginner, workshop, certificate, seminar, advanced, level, evening class, learn, training, tuition
~ language course, English, German, level, learn, integration course, exam, certificate, mother tongue, Spanish, French, vocabulary, speak
~ translation, translator, certified, document, language, interpreter, sworn
~ exam, test, fail, retake, pass, register, mark, result, grade, certificate, resit, mock exam, study
~ tutoring, maths, homework, school, pupil, help, bad marks, learn, private lessons
~ school, pupil, teacher, class, enrol, holidays, homework, timetable, report, head teacher, satchel, parents' evening, lessons, absence, primary school, first day of school, secondary school
~ kindergarten, nursery, place, child, waiting list, childminder, educator, settle in, care, toddler, crèche, preschool, day care, parents, spot
~ childcare, babysitter, nanny, look after, child, after-school care, parents, holiday care, day care
~ playground, children, swing, slide, play, sandpit, bouncy castle, seesaw
~ children, family, baby, kids' menu, high chair, minor, age, toddlers, teenager, youngsters, boys and girls, under 12
~ birthday, child, party, cake, celebrate, present, children's party, magician, balloons, invite
~ school meals, canteen, lunch, pupil, eat, food
~ university, study, student, lecture, degree, semester, enrol, campus, thesis, scholarship, professor, faculty
~ scholarship, grant, student, money, support, tuition fees
~ student, ID, discount, pupil, university, student card, trainee
~ youth, club, teenager, camp, scouts, youth centre, youngsters
~ summer camp, holiday, children, tent, scouts, campfire, holiday programme
~ age, minimum age, adult, minor, child, 18, ID, parental consent, how old, years old, over 18, under age
~ parents, mother, father, guardian, consent, single parent, grandparents, accompanied
~ senior, pensioner, old, elderly, retired, grandparents, over 65, aged
~ woman, women, lady, girl, female, ladies
~ man, men, gentleman, male, boy, gents
~ weather, rain, bad weather, storm, wind, cancelled, outdoors, wet, thunderstorm, sunshine, indoor
~ outdoors, terrace, outside, garden, seats, fresh air, beer garden, balcony
~ air, ventilate, fresh, window, smell, stink, odour
~ night, late, evening, midnight, nightlife, club, disco, after dark, overnight
~ early, morning, from 6, dawn, before work, first thing
~ fast, quick, express, same day, urgent, immediately, within an hour, duration, wait, while you wait, asap
~ duration, how long, takes, hours, minutes, time, last, weeks, ready, waiting time
~ ready, finished, done, pick up, completed, collect
~ waiting list, queue, number, wait, waiting time, full, turn
~ full, fully booked, places left, capacity, available, sold out, vacancy
~ maximum, limit, at most, allowed, number of people, capacity, restriction
~ allowed, forbidden, permission, rules, may, bring, prohibited, permit, banned, house rules
~ bring, take with you, required, documents, what do I need, equipment, needed, necessary
~ group, school class, people, discount, company outing, team event, coach
~ company, firm, business customer, corporate, companies, trade, B2B, wholesale
~ private, personal, individual, one-to-one
~ English spoken, language, foreign languages, interpreter, speak
~ first time, beginner, new, trial lesson, no experience, novice, introductory, taster
~ trial, free, test, sample, month, try out, taster, without obligation
~ age limit, child, adult, years, young
~ clothes, wear, dress code, shoes, jacket, uniform, outfit, suit, tie, trousers, dress, shirt
~ towel, bathrobe, bring, soap, shampoo, shower
~ costume, carnival, fancy dress, rent, mask, disguise
~ energy, solar panels, electricity, save, heat pump, photovoltaic, green electricity, insulation
~ environment, sustainable, CO2, plastic, recycling, climate, green
~ history, founded, since, years, family business, old, tradition, established
~ safe, security, danger, guard, protect, emergency
~ sleep, bed, night, tired, rest, insomnia, snore
`;
