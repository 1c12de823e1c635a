/** Pets and their vets, flowers, and what grows. See `thesaurus.ts` for how a line is read. */
export const creatures = `
neuter, neutering, spay, spaying, castrate, castration, sterilise, sterilize | castrar, castración, esterilizar, esterilización, esterilizado, esterilizada | kastrieren, Kastration, kastriert, sterilisieren, sterilisiert, Sterilisation | castrer, castration, stériliser, stérilisation, stérilisé, stérilisée | خصي, إخصاء, تعقيم, تعقيم القطط
put to sleep, put down, put an animal down, euthanasia, euthanise | eutanasia, sacrificar, dormir al animal | einschläfern, Einschläferung, eingeschläfert, Euthanasie, erlösen | euthanasie, euthanasier, piquer un animal | القتل الرحيم, موت رحيم
puppy, pup, young dog, doggy | cachorro, perrito, cachorros | Welpe, Welpen, junger Hund, junge Hunde, Hündchen | chiot, jeune chien, toutou | جرو, جراء, كلب صغير
kitten, kitty, young cat, kittens | gatito, gatita | Kätzchen, junge Katze, Katzenbaby | chaton, jeune chat, minou | هريرة, قطة صغيرة, قط صغير
litter of puppies, breeder, breed, breeding, pedigree | criador, raza, camada, cría, pedigrí | Züchter, Zucht, Rasse, Wurf, Stammbaum | éleveur, élevage, race, portée | سلالة, مربي, تربية
deworm, worming, worms, worm treatment | desparasitar, lombrices, gusanos | entwurmen, Entwurmung, Wurmkur, Würmer, Wurm | vermifuge, vermifuger, vers | ديدان, طرد الديدان
parasite, parasites, fleas and ticks, flea, ticks | parásito, parásitos, pulga, pulgas, garrapata, garrapatas | Parasit, Parasiten, Flöhe, Zecken, Ungeziefer am Tier | parasite, parasites, puces, tiques | طفيليات, براغيث, قراد
microchip, chip an animal, chipped, pet passport | microchip, chip del perro, pasaporte para mascotas | Mikrochip, chippen, gechippt, Heimtierausweis | puce électronique, pucer, passeport européen pour animaux | شريحة إلكترونية, جواز سفر الحيوان
claw, claws, paw, paws, nail trimming | garra, garras, uñas, pata, patas | Kralle, Krallen, Pfote, Pfoten | griffe, griffes, patte, pattes | مخلب, مخالب, كف
fur, coat of an animal, hair of the dog, shedding | pelaje, pelo del animal, muda | Fell, Pelz, Haarwechsel, haaren | pelage, fourrure, mue | فرو, وبر
tail, snout, muzzle | cola, hocico, bozal, hacer cola | Schwanz, Schnauze, Maulkorb | queue, museau, muselière | ذيل, خطم, كمامة للكلب
collar, dog collar, harness | collar, arnés | Halsband, Hundegeschirr, Brustgeschirr | collier, harnais | طوق, حزام الكلب
bite, bites, bit, bitten, scratch by an animal | morder, muerde, mordedura, muerden, mordió | beißen, beißt, Biss, gebissen | mordre, mord, morsure, mordu | عض, عضة, يعض
bark, barking, barks | ladrar, ladra, ladrido | bellen, bellt, Gebell | aboyer, aboie, aboiement | نباح, ينبح
pet sitter, dog sitter, cat sitter, dog walker, pet boarding, cattery, kennels | cuidador de mascotas, residencia canina, paseador de perros, hotel para perros | Hundepension, Tierpension, Katzenpension, Tiersitter, Hundesitter, Gassi | pension pour chiens, pension pour chats, garde d'animaux, promeneur de chiens | فندق الحيوانات, رعاية الحيوانات الأليفة
feed, feeding, fed | alimentar, dar de comer, alimentación, alimenta | füttern, gefüttert, Fütterung, füttert | nourrir, nourrit, nourri, alimentation | إطعام, تغذية, يطعم, تطعم
appetite, not eating, off its food, loss of appetite | apetito, sin apetito, inapetencia, no come | Appetit, appetitlos, Appetitlosigkeit, frisst nicht, isst nicht | appétit, perte d'appétit, ne mange pas | شهية, فقدان الشهية, لا يأكل, لا تأكل
mare, foal, stallion, farrier, horseshoe, hoof | yegua, potro, herrador, herradura, casco del caballo | Stute, Fohlen, Hengst, Hufschmied, Hufeisen, Huf | jument, poulain, étalon, maréchal-ferrant, fer à cheval, sabot | فرس, مهر, حدوة, حافر
aquarium, fish tank, terrarium | acuario, pecera, terrario | Aquarium, Terrarium, Fischbecken | aquarium, terrarium | حوض أسماك, حوض السمك
hedgehog, squirrel, badger, wild animal, wildlife | erizo, ardilla, tejón, animal salvaje, fauna | Igel, Eichhörnchen, Dachs, Wildtier, Wildtiere | hérisson, écureuil, blaireau, animal sauvage, faune | قنفذ, سنجاب, حيوان بري, حيوانات برية
pigeon, dove, seagull, gull, swan, owl | paloma, gaviota, cisne, búho | Taube, Möwe, Schwan, Eule | pigeon, colombe, mouette, cygne, hibou | حمامة, نورس, بجعة, بومة
wreath, wreaths, funeral wreath, garland | corona de flores, corona fúnebre, guirnalda | Kranz, Kränze, Trauerkranz, Girlande | couronne de fleurs, couronne mortuaire, guirlande | إكليل, إكليل زهور, أكاليل
tulip, tulips, lily, lilies, daffodil, carnation, daisy | tulipán, tulipanes, lirio, azucena, narciso, clavel, margarita | Tulpe, Tulpen, Lilie, Narzisse, Nelke, Margerite, Gänseblümchen | tulipe, lys, jonquille, narcisse, œillet, marguerite | توليب, زنبق, نرجس, قرنفل, أقحوان
orchid, sunflower, chrysanthemum, violet flower, geranium, hydrangea, lavender | orquídea, girasol, crisantemo, geranio, hortensia, lavanda | Orchidee, Sonnenblume, Chrysantheme, Veilchen, Geranie, Hortensie, Lavendel | orchidée, tournesol, chrysanthème, géranium, hortensia, lavande | أوركيد, دوار الشمس, أقحوان, بنفسج, لافندر
cut flowers, stem, wilt, withered, wilted | flor cortada, tallo, marchitarse, marchito | Schnittblumen, Stiel, verwelken, welken, verwelkt, welk | fleurs coupées, tige, faner, fané, fanées | ساق, ذابل, ذبول
dried flowers, artificial flowers, silk flowers | flores secas, flores artificiales | Trockenblumen, Kunstblumen, künstliche Blumen | fleurs séchées, fleurs artificielles | زهور مجففة, زهور صناعية
house plant, indoor plant, pot plant, potted plant | planta de interior, maceta | Zimmerpflanze, Topfpflanze, Grünpflanze | plante d'intérieur, plante verte, plante en pot | نبات داخلي, نباتات منزلية, نباتات الزينة
repot, repotting, plant out, transplant a plant | trasplantar, cambiar de maceta, plantar | umtopfen, einpflanzen, pflanzen, anpflanzen, auspflanzen | rempoter, rempotage, planter, plantation | نقل النبات, زراعة, غرس
conifer, fir, pine, spruce, oak, beech, birch, maple | pino, abeto, roble, haya, abedul, arce | Tanne, Kiefer, Fichte, Eiche, Buche, Birke, Ahorn | sapin, pin, épicéa, chêne, hêtre, bouleau, érable | صنوبر, تنوب, بلوط, بتولا, زان
Christmas tree, fir tree | árbol de Navidad | Weihnachtsbaum, Christbaum, Tannenbaum | sapin de Noël, arbre de Noël | شجرة عيد الميلاد, شجرة الميلاد
palm, palm tree, bamboo, ivy, fern, moss | palmera, bambú, hiedra, helecho, musgo | Palme, Bambus, Efeu, Farn, Moos | palmier, bambou, lierre, fougère, mousse végétale | نخلة, نخيل, خيزران, لبلاب, طحلب
bulb of a flower, flower bulb, bulbs to plant, tuber | bulbo, bulbos, tubérculo | Blumenzwiebel, Knolle, Blumenzwiebeln | bulbe, bulbes, tubercule | بصلة زهرة, بصيلات
perennial, annual plant, bedding plants, ground cover | planta perenne, planta de temporada | Staude, Stauden, einjährige, Beetpflanzen, Bodendecker | vivace, vivaces, plante annuelle | نبات معمر, نباتات موسمية
garden centre, nursery for plants, plant nursery | vivero, centro de jardinería | Gartencenter, Gartencentrum, Baumschule, Gärtnerei, Pflanzencenter | jardinerie, pépinière | مشتل, مركز بستنة
pond, fountain, garden pond | estanque, fuente | Teich, Gartenteich, Brunnen, Springbrunnen | étang, bassin, fontaine | بركة, نافورة
turf, lay a lawn, grass seed | césped en rollo, tepes, semilla de césped | Rollrasen, Rasensamen, Grassamen | gazon en rouleau, semences de gazon | عشب جاهز, بذور العشب
greenfly, aphid, aphids, snail, snails, caterpillar | pulgón, pulgones, caracol, babosa, oruga | Blattläuse, Blattlaus, Schnecke, Schnecken, Raupe | puceron, pucerons, escargot, limace, chenille | حلزون, يرقة
beehive, beekeeping, apiary, swarm | colmena, apicultor, apicultura, enjambre | Bienenstock, Imker, Imkerei, Schwarm | ruche, apiculteur, apiculture, essaim | خلية نحل, نحال, تربية النحل
goldfish, carp, koi | pez dorado | Goldfisch, Karpfen | poisson rouge, carpe | سمكة ذهبية, شبوط
lost animal, runaway dog, missing cat, stray, strays | animal perdido, perro perdido, callejero | entlaufen, entlaufener Hund, Streuner, vermisstes Tier | animal perdu, chien perdu, errant | حيوان ضائع, كلب ضال, حيوانات ضالة
animal welfare, rescue centre, animal shelter, pound | protectora, protectora de animales, refugio de animales, perrera | Tierheim, Tierschutz, Tierschutzverein | refuge, refuge pour animaux, fourrière, SPA | مأوى الحيوانات, ملجأ الحيوانات, رفق بالحيوان
`;
