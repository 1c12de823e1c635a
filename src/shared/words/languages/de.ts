import type { Catalogue } from '../say';

/** German. The words that are used throughout are in `docs/languages.md`. */
export const de: Catalogue = {
  'common.cancel': 'Abbrechen',
  'common.failed': 'In SafyCore ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
  'common.close': 'Schließen',
  'common.try_again': 'Noch einmal versuchen',
  'common.delete': 'Löschen',
  'common.copy': 'Kopieren',
  'common.loading': 'Wird geladen',
  'keys.ctrl': 'Strg+{key}',
  'keys.shift': 'Umschalt+{key}',
  'keys.enter': 'Eingabe',
  'keys.escape': 'Esc',
  'keys.f2': 'F2',
  'keys.alt_down': 'Alt+↓',
  'keys.f6': 'F6',
  'keys.delete': 'Entf',

  'failure.api_key_missing':
    'Es gibt noch keinen API-Schlüssel, deshalb wartet die Frage hier. Hinterlegen Sie Ihren Groq-Schlüssel in den Einstellungen und wählen Sie dann „Erneut versuchen“.',
  'failure.api_key_invalid':
    'Der API-Schlüssel wurde nicht angenommen. Prüfen Sie ihn in den Einstellungen und wählen Sie dann „Erneut versuchen“.',
  'failure.access_denied':
    'Dieser Schlüssel darf dieses Modell nicht benutzen, oder seine Organisation oder Region ist gesperrt. Wählen Sie ein anderes Modell, oder fragen Sie den Inhaber des Schlüssels.',
  'failure.model_missing':
    'Dieses Modell wird nicht mehr angeboten. Wählen Sie ein anderes und dann „Erneut versuchen“.',
  'failure.context_too_long':
    'Die Frage und ihre Trainingsdaten sind länger, als dieses Modell lesen kann. Kürzen Sie sie, oder wählen Sie ein Modell mit größerem Kontext.',
  'failure.request_too_large':
    'Das ist mehr Text, als Ihr Konto auf einmal senden darf. Kürzen Sie die Trainingsdaten oder die Unterhaltung und wählen Sie dann „Erneut versuchen“.',
  'failure.request_rejected':
    'Der Modellserver konnte diese Anfrage nicht verarbeiten. Wählen Sie „Erneut versuchen“, oder formulieren Sie die Frage anders.',
  'failure.rate_limited':
    'Das Limit Ihres Kontos ist für den Moment erreicht. Warten Sie ein wenig und wählen Sie dann „Erneut versuchen“.',
  'failure.credit_exhausted':
    'Dieses Konto hat beim Modellserver kein Guthaben mehr oder seine Ausgabengrenze erreicht. Laden Sie dort Guthaben auf oder wählen Sie ein anderes Modell, dann „Erneut versuchen“.',
  'failure.over_capacity':
    'Der Modellserver ist ausgelastet. Warten Sie ein wenig und wählen Sie dann „Erneut versuchen“.',
  'failure.over_capacity.begun':
    'Der Modellserver ist ausgelastet und hat die Antwort abgebrochen. Warten Sie ein wenig und wählen Sie dann „Fortsetzen“, um hier weiterzumachen.',
  'failure.provider_failed': 'Der Modellserver hatte ein Problem. Wählen Sie gleich noch „Erneut versuchen“.',
  'failure.provider_unreachable':
    'Der Modellserver war nicht erreichbar. Ihre Frage ist gespeichert. Prüfen Sie die Verbindung und wählen Sie dann „Erneut versuchen“.',
  'failure.provider_timeout':
    'Der Modellserver hat zu lange für die Antwort gebraucht. Wählen Sie gleich noch „Erneut versuchen“.',
  'failure.team_proxy_failed':
    'Der Proxy Ihres Teams ist nicht richtig eingerichtet. Sagen Sie es der Person, die das Projekt eingerichtet hat, und wählen Sie dann „Erneut versuchen“.',
  'failure.stream_failed':
    'Der Modellserver hat ein Problem gemeldet. Wählen Sie gleich noch „Erneut versuchen“.',
  'failure.stream_failed.begun':
    'Der Modellserver hat mitten in der Antwort ein Problem gemeldet. Wählen Sie „Erneut versuchen“, oder „Fortsetzen“, um hier weiterzumachen.',
  'failure.stream_cut':
    'Die Verbindung ging verloren, bevor die Antwort begann. Wählen Sie „Erneut versuchen“.',
  'failure.stream_cut.begun':
    'Die Verbindung ging verloren, bevor die Antwort vollständig war. Wählen Sie „Fortsetzen“, um hier weiterzumachen.',
  'failure.stream_unfinished':
    'Der Modellserver hat die Antwort vor ihrem ersten Wort beendet. Wählen Sie „Erneut versuchen“.',
  'failure.stream_unfinished.begun':
    'Der Modellserver hat die Antwort beendet, bevor sie fertig war. Wählen Sie „Fortsetzen“, um hier weiterzumachen.',
  'failure.stream_stalled': 'Die Antwort blieb vor ihrem ersten Wort stehen. Wählen Sie „Erneut versuchen“.',
  'failure.stream_stalled.begun':
    'Es kam nichts mehr von der Antwort. Wählen Sie „Fortsetzen“, um hier weiterzumachen.',
  'failure.answer_truncated':
    'Das Modell hat seine Längengrenze zu früh erreicht. Erlauben Sie eine längere Antwort oder weniger Nachdenken und wählen Sie dann „Erneut versuchen“.',
  'failure.answer_truncated.begun':
    'Die Antwort wurde an der Längengrenze des Modells abgeschnitten. Wählen Sie „Fortsetzen“, um hier weiterzumachen.',
  'failure.answer_empty':
    'Das Modell hat ohne Antwort geendet. Wählen Sie „Erneut versuchen“ oder ein anderes Modell.',
  'failure.answer_filtered':
    'Die Inhaltsregeln des Modellservers haben die Antwort zurückgehalten. Formulieren Sie die Frage anders, oder wählen Sie ein anderes Modell.',
  'failure.answer_filtered.begun':
    'Die Inhaltsregeln des Modellservers haben die Antwort abgebrochen. Wählen Sie „Fortsetzen“, um hier weiterzumachen, oder formulieren Sie die Frage anders.',
  'failure.answer_needs_tool':
    'Das Modell hat nach einem Werkzeug verlangt, und SafyCore hat keines anzubieten. Wählen Sie „Erneut versuchen“ oder ein anderes Modell.',
  'failure.answer_needs_tool.begun':
    'Das Modell hat angehalten, um nach einem Werkzeug zu verlangen, und SafyCore hat keines anzubieten. Wählen Sie „Fortsetzen“, um hier weiterzumachen, oder ein anderes Modell.',
  'failure.app_closed': 'Die App wurde geschlossen, bevor die Antwort begann. Wählen Sie „Erneut versuchen“.',
  'failure.app_closed.begun':
    'Die App wurde geschlossen, bevor die Antwort vollständig war. Wählen Sie „Fortsetzen“, um hier weiterzumachen.',
  'failure.signed_out':
    'Sie wurden abgemeldet, bevor die Antwort begann. Melden Sie sich an und wählen Sie dann „Erneut versuchen“.',
  'failure.signed_out.begun':
    'Sie wurden abgemeldet, bevor die Antwort vollständig war. Melden Sie sich an und wählen Sie dann „Erneut versuchen“, oder „Fortsetzen“, um hier weiterzumachen.',
  'failure.store_failed':
    'Die Antwort konnte auf diesem Computer nicht gespeichert werden. Kopieren Sie, was Sie brauchen, und starten Sie die App neu.',
  'failure.disk_full':
    'Der Datenträger ist voll, deshalb konnte die Antwort nicht gespeichert werden. Kopieren Sie, was Sie brauchen, schaffen Sie Platz und wählen Sie dann „Erneut versuchen“.',
  'failure.internal':
    'In der App ist etwas schiefgegangen. Wählen Sie „Erneut versuchen“; wenn es wieder geschieht, starten Sie die App neu.',

  'accounts.email_invalid': 'Das ist keine vollständige E-Mail-Adresse. Prüfen Sie sie auf Tippfehler.',
  'accounts.email_taken':
    'Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich an, oder setzen Sie das Passwort zurück.',
  'accounts.code_invalid':
    'Dieser Code ist falsch oder zu alt. Prüfen Sie ihn, oder fordern Sie einen neuen an.',
  'accounts.sign_up_disabled':
    'Dieser Server nimmt keine neuen Konten an. Bitten Sie die Person, die ihn betreibt, um eine Einladung.',
  'accounts.key_refused':
    'Der Server nimmt den Schlüssel des Projekts nicht an. Prüfen Sie die Adresse und den öffentlichen Schlüssel in den Einstellungen.',
  'accounts.invalid_credentials':
    'E-Mail und Passwort passen nicht zusammen. Prüfen Sie beides, oder setzen Sie Ihr Passwort zurück.',
  'accounts.unknown_address':
    'Mit dieser Adresse gibt es kein Konto. Prüfen Sie sie, oder legen Sie ein Konto an.',
  'accounts.blocked': 'Dieses Konto ist gesperrt. Fragen Sie die Person, die den Server betreibt.',
  'accounts.email_not_confirmed':
    'Ihre E-Mail-Adresse ist noch nicht bestätigt. Öffnen Sie den Link in der Mail, die wir Ihnen geschickt haben, und melden Sie sich dann an.',
  'accounts.no_mail_to_address':
    'Dieser Server schickt keine Mail an diese Adresse. Nehmen Sie eine andere, oder fragen Sie die Person, die den Server betreibt.',
  'accounts.same_password':
    'Das ist schon Ihr Passwort. Wählen Sie ein anderes, oder melden Sie sich damit an.',
  'accounts.captcha':
    'Dieser Server verlangt ein Captcha, das diese App nicht zeigen kann. Fragen Sie die Person, die den Server betreibt.',
  'accounts.short_password': 'Wählen Sie ein längeres Passwort.',
  'accounts.server_unreachable':
    'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'accounts.captive_portal':
    'Dieses Netz antwortet anstelle des Servers. Öffnen Sie eine Webseite, um sich am Netz anzumelden, und versuchen Sie es noch einmal.',
  'accounts.paused':
    'Das Supabase-Projekt des Servers ist angehalten und antwortet wieder, wenn sein Betreiber es im Supabase-Dashboard fortgesetzt hat. Was auf diesem Computer ist, kann solange benutzt werden.',
  'accounts.over_quota':
    'Das Supabase-Projekt des Servers hat sein Kontingent überschritten und antwortet wieder, wenn sein Betreiber es erhöht hat. Was auf diesem Computer ist, kann solange benutzt werden.',
  'accounts.server_failed': 'Der Server hat selbst ein Problem. Versuchen Sie es gleich noch einmal.',
  'accounts.weak_password':
    '{wishes, select, length {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das {least, plural, =0 {länger ist} other {mindestens # Zeichen hat}}.} characters {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das Buchstaben, Ziffern und Sonderzeichen mischt.} pwned {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das auf keiner Liste gestohlener Passwörter steht.} length_characters {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das {least, plural, =0 {länger ist} other {mindestens # Zeichen hat}} und Buchstaben, Ziffern und Sonderzeichen mischt.} length_pwned {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das {least, plural, =0 {länger ist} other {mindestens # Zeichen hat}} und auf keiner Liste gestohlener Passwörter steht.} characters_pwned {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das Buchstaben, Ziffern und Sonderzeichen mischt und auf keiner Liste gestohlener Passwörter steht.} other {Dieses Passwort ist zu leicht zu erraten. Wählen Sie eines, das {least, plural, =0 {länger ist} other {mindestens # Zeichen hat}}, Buchstaben, Ziffern und Sonderzeichen mischt und auf keiner Liste gestohlener Passwörter steht.}}',
  'accounts.rate_limited':
    '{unit, select, seconds {Zu viele Versuche in kurzer Zeit. Warten Sie {count, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es noch einmal.} minutes {Zu viele Versuche in kurzer Zeit. Warten Sie {count, plural, one {# Minute} other {# Minuten}} und versuchen Sie es noch einmal.} other {Zu viele Versuche in kurzer Zeit. Warten Sie einige Minuten und versuchen Sie es noch einmal.}}',
  'accounts.gone': 'Dieses Konto ist nicht mehr auf diesem Computer.',
  'accounts.not_saved':
    'Das konnte nicht gespeichert werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.',
  'accounts.no_project':
    'Es ist noch kein Server eingerichtet. Verbinden Sie auf der ersten Seite Ihren eigenen, oder machen Sie ohne Konto weiter.',
  'accounts.superseded': 'Eine neuere Anfrage ist an die Stelle dieser getreten.',
  'accounts.not_a_project_address':
    'Das ist nicht die Adresse eines Supabase-Projekts. Sie sieht aus wie https://abcdefgh.supabase.co.',
  'accounts.address_without_https': 'Die Adresse muss mit https beginnen, damit niemand mitlesen kann.',
  'accounts.secret_key':
    'Das ist der geheime Schlüssel des Projekts, der auf dem Server bleiben muss. Nehmen Sie den öffentlichen Schlüssel.',
  'accounts.not_a_publishable_key':
    'Das ist kein öffentlicher Schlüssel. Er beginnt mit sb_publishable_, in älteren Projekten mit eyJ.',
  'accounts.no_project_there':
    'An dieser Adresse gibt es kein Supabase-Projekt. Prüfen Sie sie auf Tippfehler.',
  'accounts.signed_out':
    'Sie sind abgemeldet. Melden Sie sich wieder an, um weiterzumachen; was auf diesem Computer ist, bleibt.',
  'accounts.signed_out_history': 'Sie sind abgemeldet. Melden Sie sich an, um Ihren Verlauf zu sehen.',

  'turn.stopped': 'Angehalten.',
  'turn.complete_already': 'Diese Antwort ist schon vollständig.',
  'turn.account_closed': 'Dieses Konto ist geschlossen. Melden Sie sich an, um weiterzumachen.',
  'turn.already_answering':
    'In dieser Unterhaltung wird noch geantwortet. Warten Sie die Antwort ab, oder halten Sie sie an.',
  'turn.no_question': 'Hier gibt es keine Frage, die beantwortet werden könnte.',
  'turn.only_questions': 'Nur eine Frage kann bearbeitet und noch einmal gesendet werden.',
  'turn.too_long':
    'Diese Frage ist länger als ein Megabyte. Kürzen Sie sie, oder speichern Sie den Text als Trainingsdaten.',
  'turn.no_prompt': 'Die Frage konnte nicht zusammengestellt werden. Versuchen Sie es noch einmal.',

  'export.newer':
    'Dieser Export stammt von einer neueren Version von SafyCore. Aktualisieren Sie SafyCore, um ihn zu importieren.',
  'export.not_readable':
    'Die Datei konnte nicht gelesen werden. Prüfen Sie, ob sie da ist, und versuchen Sie es noch einmal.',
  'export.not_an_export':
    'Das ist kein Export von SafyCore, oder ein anderes Programm hat ihn umgeschrieben. Wählen Sie die Datei so, wie sie exportiert wurde.',
  'export.incomplete':
    'Dieser Export ist unvollständig oder wurde nachträglich verändert, deshalb wurde nichts importiert. Wählen Sie eine andere Kopie davon.',
  'export.line_not_readable':
    'Zeile {line, number, ::group-off} dieses Exports ist nicht lesbar, deshalb wurde nichts importiert.',
  'export.role.system': 'Fakten und Anweisungen',
  'export.role.user': 'Sie',
  'export.role.assistant': 'Assistent',
  'export.untitled': 'Unterhaltung ohne Titel',
  'export.started': 'Begonnen {at}',
  'export.unfinished': '{speaker} ({state})',
  'export.conversation': 'Unterhaltung',

  'provider.key_characters':
    'Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal in die Einstellungen und wählen Sie dann „Erneut versuchen“.',
  'provider.redirected':
    'Der Modellserver hat uns an eine andere Adresse verwiesen; dem wird nicht gefolgt. Prüfen Sie den Endpunkt in den Einstellungen.',
  'provider.untrusted':
    'Dem Zertifikat des Modellservers wird auf diesem Computer nicht vertraut, deshalb wurde nichts gesendet. Prüfen Sie Adresse und Uhrzeit, oder fügen Sie dem System die ausstellende Stelle hinzu und wählen Sie dann „Erneut versuchen“.',
  'provider.no_model_loaded':
    'Der Modellserver hat kein Modell geladen. Laden Sie dort eines und wählen Sie dann „Erneut versuchen“.',
  'provider.not_for_chat':
    'Dieses Modell beantwortet keine Fragen. Wählen Sie ein anderes und dann „Erneut versuchen“.',
  'provider.longest_answer':
    'Dieses Modell nimmt die längste Antwort nicht an, die für diese Unterhaltung eingestellt ist. Ändern Sie sie unter „Antwort einstellen“ und wählen Sie dann „Erneut versuchen“.',
  'provider.reasoning_effort':
    'Dieses Modell nimmt das Maß an Nachdenken nicht an, das für diese Unterhaltung eingestellt ist. Ändern Sie es unter „Antwort einstellen“ und wählen Sie dann „Erneut versuchen“.',
  'provider.temperature':
    'Dieses Modell nimmt die Temperatur nicht an, die für diese Unterhaltung eingestellt ist. Ändern Sie sie unter „Antwort einstellen“ und wählen Sie dann „Erneut versuchen“.',
  'provider.question_filtered':
    'Die Inhaltsregeln des Modellservers lehnen diese Frage oder ihre Trainingsdaten ab. Formulieren Sie sie anders und wählen Sie dann „Erneut versuchen“, oder wählen Sie ein anderes Modell.',
  'provider.loading_model':
    'Der Modellserver lädt das Modell noch. Wählen Sie gleich noch „Erneut versuchen“.',
  'provider.too_little_memory':
    'Der Modellserver hat zu wenig Speicher für dieses Modell. Wählen Sie ein kleineres und dann „Erneut versuchen“.',
  'provider.no_list':
    'Der Modellserver sagt nicht, welche Modelle er hat. Tippen Sie den Namen eines Modells, oder prüfen Sie den Endpunkt in den Einstellungen und wählen Sie dann „Erneut versuchen“.',
  'provider.nothing_there':
    'An dieser Adresse gibt es keinen Modellserver. Prüfen Sie den Endpunkt in den Einstellungen und wählen Sie dann „Erneut versuchen“.',
  'provider.proxy_sign_in':
    'Der Proxy des Netzes verlangt eine Anmeldung. Ihre Frage ist gespeichert. Melden Sie sich am Proxy an und wählen Sie dann „Erneut versuchen“.',
  'addresses.title': 'Die Einstellungsdatei nennt einen anderen Server',
  'addresses.endpoint': 'Fragen und Fakten würden an {file} gehen. Bestätigt haben Sie {confirmed}.',
  'addresses.project': 'Ihr Konto wäre bei {file}. Bestätigt haben Sie {confirmed}.',
  'addresses.feed': 'Updates würden bei {file} gesucht. Bestätigt haben Sie {confirmed}.',
  'addresses.text':
    'Sie hat sich geändert, seit Sie zuletzt gewählt haben. Dorthin wurde nichts gesendet. Wenn Sie es nicht waren, behalten Sie, was Sie bestätigt haben.',
  'addresses.demo': 'die Demo',
  'addresses.none': 'kein Server',
  'addresses.keep': 'Behalten, was ich bestätigt habe',
  'addresses.use': 'Den neuen verwenden',
  'proxy.title': 'Am Proxy anmelden',
  'proxy.description':
    'Der Proxy Ihres Netzes, {address}, fragt, wer Sie sind. Was Sie eingeben, wird verschlüsselt auf diesem Computer aufbewahrt und geht nur an diesen Proxy.',
  'proxy.name': 'Name',
  'proxy.password': 'Passwort',
  'proxy.sign_in': 'Anmelden',
  'proxy.sign_in_open': 'Anmelden…',
  'proxy.asks': 'Der Proxy {address} verlangt eine Anmeldung. Bis dahin kommt nichts durch.',
  'proxy.refused':
    'Der Proxy hat diesen Namen und dieses Passwort nicht angenommen. Prüfen Sie beides und versuchen Sie es noch einmal.',
  'proxy.no_answer':
    'Der Proxy hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'certificate.title': 'Zertifikat',
  'certificate.details': 'Einzelheiten',
  'certificate.unknown':
    'Für das Zertifikat von {host}, ausgestellt von {issuer}, bürgt niemand, dem dieser Computer vertraut, deshalb wurde nichts gesendet. Lassen Sie im Firmennetz dessen Zertifizierungsstelle auf diesem Computer eintragen; wechseln Sie sonst das Netz. Versuchen Sie es dann noch einmal.',
  'certificate.expired':
    'Das Zertifikat von {host}, ausgestellt von {issuer}, ist am {at, date, long} abgelaufen, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers. Geht sie richtig, melden Sie es dem Betreiber von {host}.',
  'certificate.not_yet':
    'Das Zertifikat von {host}, ausgestellt von {issuer}, gilt erst ab dem {at, date, long}, deshalb wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers und versuchen Sie es noch einmal.',
  'certificate.other_name':
    'Das Zertifikat, das {host} vorzeigt, ausgestellt von {issuer}, gilt für einen anderen Namen, deshalb wurde nichts gesendet. Prüfen Sie die Adresse. Auch ein Netz mit Anmeldeseite tut das: Öffnen Sie zuerst eine Seite im Browser.',
  'certificate.revoked':
    'Das Zertifikat von {host}, ausgestellt von {issuer}, wurde widerrufen, deshalb wurde nichts gesendet. Melden Sie es dem Betreiber von {host}.',
  'reach.not_asked': 'Seit dem Start von SafyCore nicht gefragt.',
  'reach.reached': 'Erreicht.',
  'reach.proxy_refused':
    'Der Proxy lässt das nicht durch. Bitten Sie seinen Betreiber, diesen Host zu erlauben, oder prüfen Sie die Anmeldung am Proxy.',
  'reach.proxy_missing':
    'Der Proxy antwortet nicht. Prüfen Sie oben seine Adresse, oder wählen Sie die Einstellungen des Systems.',
  'reach.proxy_script_missing':
    'Die Konfigurationsdatei des Proxys konnte nicht gelesen werden, deshalb wird nichts gesendet. Prüfen Sie oben ihre Adresse.',
  'reach.sign_in_page':
    'Statt einer Antwort kam eine Seite des Netzes. Öffnen Sie eine Seite im Browser, melden Sie sich dort an und testen Sie dann noch einmal.',
  'reach.name_not_found':
    'Es wurde kein Host dieses Namens gefunden. Prüfen Sie die Adresse und die Verbindung zum Netz.',
  'reach.untrusted':
    'Dem Zertifikat wird auf diesem Computer nicht vertraut, deshalb wurde nichts gesendet. Testen Sie noch einmal, um zu sehen, wer es ausgestellt hat.',
  'reach.slow':
    'Es kam rechtzeitig keine Antwort. Prüfen Sie die Verbindung, oder testen Sie gleich noch einmal.',
  'reach.offline': 'Es gibt kein Netz. Verbinden Sie diesen Computer und testen Sie dann noch einmal.',
  'reach.unanswered':
    'Dort antwortet niemand. Prüfen Sie die Adresse; stimmt sie, ist der Server vielleicht außer Betrieb.',
  'reach.no_live':
    'Das Netz lässt keine dauernde Verbindung durch. Es geht nichts verloren: Nach Änderungen anderer Geräte wird einmal in der Minute gefragt.',
  'connections.hosts': 'Wer gefragt wird',
  'connections.hint': 'Diese Hosts und keine anderen. Ihre Firewall muss sie durchlassen.',
  'connections.test': 'Verbindung testen',
  'connections.asked_at': 'Gefragt {at}',
  'connections.purpose.server': 'Konten und Synchronisierung',
  'connections.purpose.live': 'Änderungen im selben Moment',
  'connections.purpose.model': 'Antworten',
  'connections.purpose.updates': 'Updates',
  'connections.purpose.local': 'Modellserver dieses Computers',
  'connections.purpose.other': 'Früher gefragt',
  'connections.proxy': 'Proxy',
  'connections.mode.system': 'Wie das System',
  'connections.mode.none': 'Keiner',
  'connections.mode.http': 'HTTP',
  'connections.mode.https': 'HTTPS',
  'connections.mode.socks5': 'SOCKS5',
  'connections.mode.pac': 'Konfigurationsdatei (PAC)',
  'connections.address': 'Adresse des Proxys',
  'connections.file': 'Adresse der Konfigurationsdatei',
  'connections.exceptions': 'Hosts, die ohne den Proxy gefragt werden',
  'connections.exceptions_hint':
    'Durch Kommas getrennt, etwa *.company.example, 10.0.0.0/8. Dieser Computer immer.',
  'connections.wrong_address': 'Schreiben Sie Host und Port, etwa proxy.company.example:8080.',
  'connections.wrong_file': 'Schreiben Sie die ganze Adresse, etwa http://proxy.company.example/proxy.pac.',
  'connections.use': 'Diesen Proxy benutzen',
  'connections.used': 'Alles geht jetzt diesen Weg.',
  'provider.rate_limited_for':
    '{unit, select, seconds {Das Limit Ihres Kontos ist für den Moment erreicht. Wählen Sie in {count, plural, one {# Sekunde} other {# Sekunden}} „Erneut versuchen“.} hours {Das Limit Ihres Kontos ist für den Moment erreicht. Wählen Sie in {count, plural, one {# Stunde} other {# Stunden}} „Erneut versuchen“.} other {Das Limit Ihres Kontos ist für den Moment erreicht. Wählen Sie in {count, plural, one {# Minute} other {# Minuten}} „Erneut versuchen“.}}',

  'team_proxy.key_refused':
    'Der Groq-Schlüssel Ihres Teams wurde nicht angenommen. Sagen Sie es der Person, die das Projekt eingerichtet hat.',
  'team_proxy.no_key':
    'Der Proxy Ihres Teams hat noch keinen Groq-Schlüssel. Sagen Sie es der Person, die das Projekt eingerichtet hat.',
  'team_proxy.no_credit':
    'Das Konto Ihres Teams hat beim Modellserver kein Guthaben mehr. Sagen Sie es der Person, die das Projekt eingerichtet hat, und wählen Sie dann „Erneut versuchen“.',
  'team_proxy.no_answer':
    'Der Proxy Ihres Teams hat nicht geantwortet. Wählen Sie gleich noch „Erneut versuchen“; wenn es so bleibt, sagen Sie es der Person, die das Projekt eingerichtet hat.',
  'team_proxy.auth_unavailable':
    'Der Proxy Ihres Teams konnte nicht prüfen, wer fragt. Wählen Sie gleich noch „Erneut versuchen“.',
  'team_proxy.budget_unavailable':
    'Der Proxy Ihres Teams konnte Ihr Limit nicht prüfen. Wählen Sie gleich noch „Erneut versuchen“; wenn es so bleibt, sagen Sie es der Person, die das Projekt eingerichtet hat.',
  'team_proxy.signed_out':
    'Der Proxy Ihres Teams kennt Sie nicht mehr. Melden Sie sich neu an und wählen Sie dann „Erneut versuchen“.',
  'team_proxy.missing':
    'Ihr Projekt hat noch keinen Team-Proxy. Sagen Sie es der Person, die das Projekt eingerichtet hat.',

  'store.damaged':
    'Ihr Verlauf auf diesem Computer ist beschädigt. Starten Sie SafyCore neu, um ihn zu reparieren: Was lesbar ist, bleibt erhalten.',
  'store.disk_full': 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'store.in_use':
    'Ein anderes Programm benutzt Ihren Verlauf. Schließen Sie es und versuchen Sie es noch einmal.',
  'store.may_not_write':
    'SafyCore darf nicht in den Ordner Ihres Verlaufs schreiben. Prüfen Sie seine Rechte und versuchen Sie es noch einmal.',
  'store.failed': 'Ihr Verlauf auf diesem Computer konnte nicht gelesen oder geschrieben werden.',
  'store.missing.conversation': 'Diese Unterhaltung gibt es nicht mehr.',
  'store.missing.deleted':
    'Was gelöscht wurde, lässt sich nicht mehr zurückholen: Seitdem wurde etwas anderes gelöscht, oder SafyCore wurde neu gestartet.',
  'store.missing.message':
    'Diese Nachricht gibt es nicht mehr. Sie wurde hier oder auf einem anderen Gerät gelöscht.',
  'store.missing.text':
    'Dieses Dokument gibt es nicht mehr. Es wurde hier oder auf einem anderen Gerät gelöscht.',
  'store.newer':
    'Ihr Verlauf wurde von einer neueren Version von SafyCore geschrieben. Aktualisieren Sie SafyCore, um ihn zu öffnen; es wurde nichts verändert.',
  'store.stopped':
    'Ihr Verlauf auf diesem Computer antwortet nicht mehr. Starten Sie SafyCore neu; alles Gespeicherte bleibt erhalten.',
  'store.not_opened': 'Ihr Verlauf konnte nicht geöffnet werden.',

  'sync.no_revisions': 'Was der Server von diesem Dokument aufbewahrt hat, ist jetzt nicht lesbar.',

  'updates.problem.unreachable':
    'Der Update-Server war nicht erreichbar. SafyCore versucht es später wieder.',
  'updates.problem.redirected':
    'Der Update-Server hat SafyCore an eine andere Adresse verwiesen; dem wird nicht gefolgt. Es wurde nichts verändert.',
  'updates.problem.garbage':
    'Der Update-Server hat mit etwas geantwortet, das kein Update ist. Es wurde nichts verändert.',
  'updates.problem.unsigned': 'Das Update auf dem Server ist nicht signiert. Es wurde nichts verändert.',
  'updates.problem.unknown_key':
    'Das Update auf dem Server ist von jemand anderem signiert. Es wurde nichts verändert.',
  'updates.problem.revoked_key':
    'Das Update auf dem Server ist mit einem Schlüssel signiert, dem nicht mehr vertraut wird. Es wurde nichts verändert.',
  'updates.problem.forged':
    'Das Update auf dem Server wurde nach dem Signieren verändert. Hier wurde nichts verändert.',
  'updates.problem.other_product':
    'Das Update auf dem Server gehört zu einem anderen Programm. Es wurde nichts verändert.',
  'updates.problem.wrong_channel':
    'Das Update auf dem Server gehört zu einem anderen Kanal. Es wurde nichts verändert.',
  'updates.problem.older':
    'Der Update-Server bietet eine ältere Version an als die, die Sie schon benutzt haben. Es wurde nichts verändert.',
  'updates.problem.no_file':
    'Die neue Version hat noch kein Paket für diesen Computer. Es wurde nichts verändert.',
  'updates.problem.damaged':
    'Das Update kam beschädigt an und wurde verworfen. SafyCore versucht es später wieder.',
  'updates.problem.wrong_size':
    'Das Update ist größer oder kleiner als angekündigt und wurde verworfen. Es wurde nichts verändert.',
  'updates.problem.cut':
    'Das Herunterladen des Updates wurde unterbrochen. SafyCore versucht es später wieder.',
  'updates.problem.slow':
    'Das Herunterladen des Updates kam zum Stillstand und wurde aufgegeben. SafyCore versucht es später wieder.',
  'updates.problem.disk_full':
    'Für das Update ist nicht genug Platz frei. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'updates.problem.not_writable':
    'SafyCore darf sich an seinem Ort nicht selbst ersetzen. Installieren Sie das Update von Hand, oder verschieben Sie SafyCore in einen eigenen Ordner.',
  'updates.problem.backup_failed':
    'Ihr Verlauf konnte vor dem Update nicht kopiert werden, deshalb wurde es nicht installiert.',
  'updates.problem.not_installed':
    'Das Update konnte nicht installiert werden. SafyCore läuft weiter wie bisher.',
  'updates.problem.answering':
    'Es wird noch eine Antwort geschrieben. Starten Sie neu, wenn sie vollständig ist.',
  'updates.unavailable.development': 'Eine Entwicklungsversion bekommt keine Updates.',
  'updates.unavailable.no_server':
    'Diese Version hat keinen Update-Server. Neue Versionen gibt es dort, wo Sie diese her haben.',
  'updates.unavailable.no_keys':
    'Diese Version hat keine Update-Schlüssel und kann deshalb kein Update prüfen.',
  'updates.unavailable.no_package':
    'Diese Kopie wurde nicht aus einem Paket installiert und kann sich deshalb nicht selbst ersetzen.',
  'updates.less_than_before':
    'Nach dem Update fehlt etwas in Ihrem Verlauf. Eine Kopie von vorher liegt als „{copy}“ im Ordner „accounts“.',
  'updates.mode.automatic': 'Von selbst herunterladen',
  'updates.mode.notify': 'Nur Bescheid sagen',
  'updates.mode.off': 'Aus',
  'updates.channel.stable': 'Stabil',
  'updates.channel.beta': 'Beta',
  'updates.unsaved':
    'Etwas, das Sie geschrieben haben, ist nur in diesem Fenster: eine Frage, die Sie bearbeiten, eine angehängte Datei oder Trainingsdaten, die nicht gespeichert werden konnten. Bringen Sie es zu Ende, oder nehmen Sie es vorher zurück.',
  'updates.checking': 'Nach einer neuen Version wird gesucht…',
  'updates.available': 'SafyCore {next} ist verfügbar. Sie haben {version}.',
  'updates.downloading': 'SafyCore {next} wird heruntergeladen…',
  'updates.ready': 'SafyCore {next} ist bereit. Ihre Unterhaltungen werden vor der Installation kopiert.',
  'updates.installing': 'SafyCore {next} wird installiert. Es startet von selbst wieder.',
  'updates.idle_checked': 'Sie haben SafyCore {version}. Zuletzt nachgesehen: {at}.',
  'updates.idle': 'Sie haben SafyCore {version}.',
  'updates.received': '{received, number, ::.} MB von {size, number, ::.} MB',
  'updates.download': 'Herunterladen ({size, number, ::.} MB)',
  'updates.new_versions': 'Neue Versionen',
  'updates.channel_title': 'Kanal',
  'updates.signed_hint':
    'Jede Version ist signiert, und eine, die nicht von denen signiert ist, die diese gemacht haben, wird abgelehnt. Beta bringt Versionen früher; zurück bei „Stabil“ behalten Sie, was Sie haben, bis die stabile Version neuer ist.',
  'updates.status': 'Update',
  'updates.progress': 'Herunterladen',
  'updates.notes': 'Was ist neu',
  'updates.check': 'Nach Updates suchen',
  'updates.answering': 'Es wird gerade eine Antwort geschrieben. Starten Sie neu, wenn sie vollständig ist.',
  'updates.restart': 'Für das Update neu starten',
  'updates.badge_ready': 'Update bereit',
  'updates.badge_available': 'Update verfügbar',
  'updates.news.old':
    'Die neueste Nachricht über Versionen von SafyCore ist vom {at}. Seither wurde nichts veröffentlicht, oder etwas hält es von diesem Computer fern, oder seine Uhr geht falsch. Sehen Sie dort nach, wo Sie SafyCore her haben, ob es eine neuere Version gibt.',
  'updates.news.ahead':
    'Die Uhr dieses Computers steht vor dem {at}, als die neueste Nachricht über Versionen von SafyCore signiert wurde. Stellen Sie die Uhr: Bis dahin weiß niemand, ob ihm neuere Versionen vorenthalten werden.',

  'import.no_text': 'In dieser Datei ist kein Text.',
  'import.too_much_text':
    'In dieser Datei sind mehr als 16 Megabyte Text. Behalten Sie den Teil, den Sie brauchen, und versuchen Sie es noch einmal.',
  'import.other_archive':
    'Von Archiven können nur Word- (.docx), Excel- (.xlsx) und OpenDocument-Dateien gelesen werden. Entpacken Sie es und importieren Sie die Dateien darin.',
  'import.not_what_it_says': 'Diese Datei ist beschädigt oder nicht das, was ihr Name sagt.',
  'import.too_many_pages': 'Diese Datei hat mehr als 3.000 Seiten. Teilen Sie sie zuerst auf.',
  'import.scanned':
    'In diesem PDF ist kein Text. Eine gescannte Seite ist ein Bild: Lassen Sie zuerst eine Texterkennung darüberlaufen.',
  'import.no_json': 'Das ist kein gültiges JSON.',
  'import.no_json_line':
    'Zeile {line, number, ::group-off} dieser Datei ist kein gültiges JSON. Verbessern oder entfernen Sie sie.',
  'import.locked':
    'Diese Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne und versuchen Sie es noch einmal.',
  'import.damaged': 'Diese Datei ist beschädigt und nicht lesbar.',
  'import.other_kind':
    'Dateien dieser Art (.{kind}) können nicht gelesen werden. {how, select, word {Speichern Sie sie zuerst als Word (.docx) oder PDF.} excel {Speichern Sie sie zuerst als Excel (.xlsx) oder CSV.} pdf {Speichern Sie sie zuerst als PDF.} mail {Speichern Sie die Mail zuerst als .eml oder Text.} picture {Das ist ein Bild: Lassen Sie eine Texterkennung darüberlaufen und speichern Sie das Ergebnis als Text oder PDF.} other {Speichern Sie sie zuerst als Word, Excel, PDF oder Text.}}',
  'import.page': 'Seite {number, number, ::group-off}',
  'import.read_as': 'Gelesen als {encoding}',
  'import.read_perhaps':
    'Gelesen als {encoding}, was nicht sicher ist: Wählen Sie, wie die Buchstaben richtig aussehen',
  'import.untitled': 'Importiert',
  'import.json_name': 'Name',
  'import.column': 'Spalte {number, number, ::group-off}',
  'import.rows_cut':
    'Nur die ersten {most, number} von {all, number} Zeilen wurden gelesen. Teilen Sie die Datei auf, um alle zu haben.',
  'import.columns_cut':
    'Nur die ersten {most, number} von {all, number} Spalten wurden gelesen. Teilen Sie die Datei auf, um alle zu haben.',
  'import.odd_quotes':
    '{count, plural, one {Ein Anführungszeichen in Zeile {lines} war nicht geschlossen} other {Anführungszeichen waren in {count, number} Zeilen nicht geschlossen ({lines}…)}}; die Zelle wurde so gelesen, wie sie wohl gemeint war.',
  'import.uncalculated':
    '{count, plural, one {Eine Formel wurde} other {{count, number} Formeln wurden}} nie berechnet. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und importieren Sie sie noch einmal.',
  'import.unpacks': 'Diese Datei entpackt sich zu weit mehr, als ein Dokument hat. Sie wurde nicht geöffnet.',
  'import.not_text': 'Diese Datei ist kein Text.',
  'import.cancelled': 'Abgebrochen.',
  'import.too_slow':
    'Das Lesen dieser Datei dauerte zu lange und wurde aufgegeben. Es wurde nichts verändert.',
  'import.too_large':
    'Diese Datei zu lesen braucht mehr Speicher, als dafür da ist. Teilen Sie sie in kleinere auf.',

  'message.status.stopped': 'angehalten',
  'message.status.interrupted': 'unterbrochen',
  'message.status.failed': 'fehlgeschlagen',
  'message.actions': 'Aktionen der Nachricht',
  'message.status.streaming': 'wird geschrieben',
  'message.status.queued': 'wartet',
  'message.assistant': 'Assistent',
  'message.more': 'Weitere Aktionen',
  'message.copied': 'Kopiert.',
  'message.copy_plain': 'Als reinen Text kopieren',
  'message.copy_markdown': 'Als Markdown kopieren',
  'message.copy_sources': 'Mit Quellen kopieren',
  'message.quote': 'Zitieren',
  'message.you': 'Sie',
  'message.edit': 'Bearbeiten',
  'message.system_content': 'Anweisungen und Trainingsdaten',
  'message.previous_version': 'Vorige Fassung',
  'message.next_version': 'Nächste Fassung',
  'message.deleted': 'Die Nachricht wurde gelöscht, mit allem, was auf sie folgte.',
  'message.deleted_damaged':
    'Die Nachricht wurde gelöscht, mit allem, was auf sie folgte. Ein Text darunter war auf dem Datenträger beschädigt, deshalb lässt sich das nicht rückgängig machen.',

  'data.busy': 'Ein anderer Export oder Import läuft. Warten Sie, bis er fertig ist.',
  'data.choose_again': 'Wählen Sie die Datei noch einmal.',
  'data.nothing_local': 'Auf diesem Computer gibt es nichts ohne Konto.',
  'data.disk_full': 'Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.',
  'data.may_not_write': 'SafyCore darf dort nicht schreiben. Wählen Sie einen anderen Ort.',
  'data.file_name': 'SafyCore {date}',
  'data.exported_by': '{at, date, long}, von {email}',
  'data.exported_local': '{at, date, long}, von einem Konto nur auf einem Computer',
  'data.import': 'Importieren',
  'data.exported': 'Exportiert',
  'data.will_be_added': 'Kommt hinzu',
  'data.already_here': 'Schon hier',
  'data.nothing_new': 'Alles in dieser Datei ist schon in diesem Konto.',
  'data.stays':
    'Was schon hier ist, bleibt, wie es ist. Was Sie seit dem Export gelöscht haben, kommt zurück.',
  'data.progress': '{rows, number} Einträge bisher',
  'data.local_hint':
    'Auf diesem Computer gehören {what} zu keinem Konto. Wenn Sie sie hierher verschieben, werden sie an den Server gesendet.',
  'data.export': 'Exportieren',
  'data.export_hint':
    'Eine JSON-Datei mit allen Unterhaltungen und Trainingsdaten, ohne Schlüssel. Oder jede Unterhaltung als Markdown, um sie anderswo zu lesen.',
  'data.export_everything': 'Alles exportieren…',
  'data.export_markdown': 'Als Markdown exportieren…',
  'data.import_hint': 'Fügt hinzu, was ein Export hat und dieses Konto nicht. Sie sehen vorher, was es ist.',
  'data.import_choose': 'Importieren…',
  'data.move': 'In dieses Konto verschieben',
  'data.copy': 'Kopie auf diesem Computer',
  'data.copy_local_hint': 'Alles ist nur auf diesem Computer. Wer die Kopie löscht, löscht es endgültig.',
  'data.copy_hint':
    'Löscht den Verlauf hier samt seinem Schlüssel und meldet Sie ab. Der Server behält alles.',
  'data.delete_copy': 'Lokale Kopie löschen…',
  'data.delete_account_hint': 'Löscht das Konto und alles darin, auf dem Server und hier.',
  'data.delete_account': 'Konto löschen…',
  'data.counts':
    '{kinds, select, smd {{sessions, plural, one {# Unterhaltung} other {# Unterhaltungen}}, {messages, plural, one {# Nachricht} other {# Nachrichten}} und {documents, plural, one {# Dokument} other {# Dokumente}}} sm {{sessions, plural, one {# Unterhaltung} other {# Unterhaltungen}} und {messages, plural, one {# Nachricht} other {# Nachrichten}}} sd {{sessions, plural, one {# Unterhaltung} other {# Unterhaltungen}} und {documents, plural, one {# Dokument} other {# Dokumente}}} md {{messages, plural, one {# Nachricht} other {# Nachrichten}} und {documents, plural, one {# Dokument} other {# Dokumente}}} s {{sessions, plural, one {# Unterhaltung} other {# Unterhaltungen}}} m {{messages, plural, one {# Nachricht} other {# Nachrichten}}} d {{documents, plural, one {# Dokument} other {# Dokumente}}} other {nichts}}',
  'data.done_export': 'Nach {file} exportiert.',
  'data.done_markdown': '{files, plural, one {# Datei} other {# Dateien}} nach {folder} geschrieben.',
  'data.done_import': 'Importiert: {what}.',
  'data.done_move': 'Verschoben: {what}.',
  'data.move_question': 'Auf diesem Computer gibt es ohne Konto: {what}. In dieses Konto verschieben?',
  'data.move_now': 'Verschieben',
  'data.not_now': 'Jetzt nicht',

  'file_kind.export': 'SafyCore-Export',
  'file_kind.json': 'JSON',
  'file_kind.markdown': 'Markdown',
  'file_kind.text': 'Text',
  'file_kind.csv': 'CSV',
  'file_kind.excel': 'Excel-Arbeitsmappe',
  'file_kind.tsv': 'TSV',

  'training.too_long': 'Dieser Text ist länger als 256 kB. Teilen Sie ihn in zwei Dokumente auf.',
  'training.table_too_long': 'Diese Tabelle ist länger als 4 MB. Teilen Sie sie in zwei Tabellen auf.',
  'training.gone': 'Dieses Dokument ist nicht mehr da.',
  'training.no_room':
    'Hier ist Platz für {most, number} Dokumente. Löschen Sie eines, oder legen Sie zwei zusammen.',
  'training.facts_file': 'Fakten',
  'training.saving': 'Wird gespeichert',
  'training.not_saved': 'Noch nicht gespeichert',
  'training.saved': 'Gespeichert',
  'training.conflict':
    'Ein anderes Gerät hat dieses Dokument zur selben Zeit geändert. Beide Texte sind erhalten.',
  'training.compare': 'Vergleichen',
  'training.document_title': 'Titel',
  'training.text': 'Trainingstext',
  'training.use': 'In Antworten verwenden',
  'training.longer_than_a_document': 'Dieser Text ist länger als 256 KB; mehr fasst ein Dokument nicht.',
  'training.split': 'In mehrere aufteilen',
  'training.delete': 'Dokument löschen',
  'training.history': 'Verlauf',
  'training.save': 'Speichern',
  'training.save_state': 'Speicherstand',
  'training.actions': 'Aktionen des Dokuments',
  'training.move_up': 'Nach oben',
  'training.move_down': 'Nach unten',
  'training.use_here_only': 'Nur in dieser Unterhaltung verwenden',
  'training.use_everywhere': 'In allen Unterhaltungen verwenden',
  'training.export': 'Exportieren…',
  'training.follow': 'Mit einer Datei aktuell halten…',
  'training.unfollow': '„{file}“ nicht mehr folgen',
  'training.following': '„{title}“ wird mit {file} aktuell gehalten, solange die App offen ist.',
  'training.all': 'Alle Unterhaltungen',
  'training.this': 'Diese Unterhaltung',
  'training.loading': 'Trainingsdaten werden geladen',
  'training.for_all': 'Fakten für jede Frage, die Sie stellen.',
  'training.for_this': 'Fakten nur für diese Unterhaltung.',
  'training.new': 'Neues Dokument',
  'training.documents': 'Dokumente',
  'training.placeholder':
    'Eine Angabe je Zeile, zum Beispiel:\nHonda Civic 2022, silber, 18.000 km, 25.000 €',
  'training.untitled': 'Dokument ohne Titel',
  'training.mark_conflict': 'Konflikt',
  'training.mark_unsaved': 'Nicht gespeichert',
  'training.mark_new': 'Neu',
  'training.mark_off': 'Aus',
  'training.title': 'Trainingsdaten',
  'training.close': 'Bereich schließen',
  'training.scopes': 'Wofür diese Fakten gelten',
  'training.width': 'Breite des Bereichs',
  'training.new_table': 'Neue Tabelle',
  'training.table_file': 'Tabelle',
  'training.first_column': 'Spalte {number, number}',
  'training.full_view': 'Große Ansicht öffnen',
  'training.leave': 'Zurück zur Unterhaltung',
  'training.longer_than_a_table':
    'Diese Tabelle ist größer als 256 KB. Löschen Sie Zeilen oder Spalten, oder führen Sie einen Teil in einer anderen Tabelle.',
  'training.words': '{words, plural, one {# Wort} other {# Wörter}}',
  'training.size_and_day': '{size} · {day}',
  'training.split_title': '{title} ({number, number} von {all, number})',

  'settings.not_an_address': 'Das ist keine Webadresse. Sie sollte aussehen wie https://api.groq.com.',
  'settings.endpoint_without_https': 'Der Endpunkt muss https verwenden, oder http auf diesem Computer.',
  'settings.no_team':
    'Der Team-Proxy ist für Konten im Projekt Ihres Teams. Melden Sie sich an, um ihn zu verwenden.',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.text_size': 'Textgröße',
  'settings.text_size_hint': 'Mit ihr wird alles im Fenster größer oder kleiner, nur auf diesem Computer.',
  'settings.theme_title': 'Erscheinungsbild',
  'settings.language': 'Sprache',
  'settings.language_system': 'Wie das System',
  'settings.stream': 'Antworten laufend zeigen',
  'settings.mark_figures': 'Zahlen in Antworten prüfen',
  'settings.mark_figures_hint':
    'Markiert, welche Preise, Daten und anderen Zahlen in Ihren Trainingsdaten stehen und welche nicht.',
  'settings.stream_hint':
    'Zeigt eine Antwort, während sie geschrieben wird. Aus: Sie erscheint, wenn sie ganz ist.',
  'settings.spelling': 'Rechtschreibung prüfen',
  'settings.spelling_hint.system':
    'macOS prüft in den Sprachen seiner eigenen Einstellungen. Codes, Zahlen, Adressen und Wörter Ihrer Trainingsdaten bleiben unbeachtet.',
  'settings.spelling_hint.chosen': 'Windows prüft in diesen Sprachen, soweit es sie hat.',
  'settings.spelling_hint.dictionaries':
    'Mit Wörterbüchern auf diesem Computer. Codes, Zahlen, Adressen und Wörter Ihrer Trainingsdaten bleiben unbeachtet.',
  'settings.spelling_missing':
    'Das Wörterbuch ist nicht auf diesem Computer. SafyCore lädt es von {host}, und nur auf Ihren Wunsch.',
  'settings.spelling_no_source':
    'Das Wörterbuch ist nicht auf diesem Computer, und diese Version von SafyCore weiß nicht, woher sie es laden soll.',
  'settings.spelling_get': 'Wörterbuch laden',
  'settings.spelling_get_of': 'Wörterbuch laden: {language}',
  'settings.spelling_remove': 'Nicht mehr prüfen: {language}',
  'settings.spelling_add': 'Weitere Sprache prüfen',
  'settings.spelling_learned': 'Wörter, die Sie hinzugefügt haben',
  'settings.spelling_forget': '„{word}“ aus dem Wörterbuch entfernen',
  'settings.instructions': 'Grundanweisungen',
  'settings.instructions_hint':
    'Mit ihnen beginnt jede Frage. Regeln zu Ihren Fakten folgen: aus ihnen antworten, es sagen, wenn sie die Antwort nicht haben, und die einer Unterhaltung vor denen für alle gelten lassen.',
  'settings.restore_instructions': 'Ursprüngliche wiederherstellen',
  'settings.save_instructions': 'Anweisungen speichern',
  'settings.team_proxy': 'Proxy meines Teams verwenden',
  'settings.team_proxy_signed_out':
    'Melden Sie sich im Projekt Ihres Teams an, um seinen Proxy zu verwenden; dieses Konto ist nur auf diesem Computer.',
  'settings.team_proxy_on':
    'Das Projekt Ihres Teams fragt Groq für Sie mit dem Schlüssel des Teams; hier ist keiner nötig.',
  'settings.team_proxy_off':
    'Fragt über das Projekt Ihres Teams, das den Groq-Schlüssel hat, sodass Sie keinen brauchen.',
  'settings.no_key_given': 'Bitte fügen Sie zuerst den Schlüssel ein. Sie finden ihn auf console.groq.com.',
  'settings.key': 'Groq-API-Schlüssel',
  'settings.key_hint':
    'Wird vom Schlüsselbund Ihres Systems aufbewahrt und nur dazu verwendet, das Modell zu fragen.',
  'settings.key_not_needed': 'Dieser Endpunkt kommt ohne Schlüssel aus.',
  'settings.key_replace': 'Gespeicherten Schlüssel ersetzen',
  'settings.key_example': 'gsk_…',
  'settings.key_state': 'Stand des Schlüssels',
  'settings.key_saved': 'Schlüssel gespeichert',
  'settings.key_none': 'Kein Schlüssel',
  'settings.key_works':
    '{models, plural, =0 {Funktioniert, aber dieser Server hat noch keine Modelle.} one {Funktioniert. # Modell.} other {Funktioniert. # Modelle.}}',
  'settings.key_refused_by_groq':
    'Groq kennt diesen Schlüssel nicht. Kopieren Sie ihn noch einmal von console.groq.com.',
  'settings.key_refused':
    'Der Server kennt diesen Schlüssel nicht. Kopieren Sie ihn noch einmal dort, wo er erstellt wurde.',
  'settings.key_unchecked': 'Konnte nicht geprüft werden, ist gespeichert.',
  'settings.endpoint_demo':
    'Die Demo antwortet: Sie zitiert nur Ihre Fakten. Speichern Sie oben einen Groq-API-Schlüssel, um ein echtes Modell zu verwenden.',
  'settings.key_remove': 'Schlüssel entfernen',
  'settings.key_save': 'Schlüssel speichern',
  'settings.endpoint': 'Endpunkt',
  'settings.endpoint_hint': 'Groq oder jeder Server, der dieselbe Sprache spricht.',
  'settings.endpoint_take_back': 'Zurücknehmen',
  'settings.endpoint_use': 'Diesen Endpunkt verwenden',
  'settings.default_model': 'Standardmodell',
  'settings.default_model_hint': 'Womit neue Unterhaltungen beginnen.',
  'settings.tab.general': 'Allgemein',
  'settings.tab.models': 'Modelle und Schlüssel',
  'settings.tab.appearance': 'Aussehen',
  'settings.tab.data': 'Ihre Daten',
  'settings.tab.connections': 'Netzwerk',
  'settings.tab.updates': 'Updates',
  'settings.tab.about': 'Über',
  'settings.title': 'Einstellungen',
  'settings.sections': 'Bereiche der Einstellungen',
  'settings.open': 'Einstellungen öffnen',

  'crash.title': 'Das Fenster stürzt immer wieder ab',
  'crash.detail':
    'Ihre Unterhaltungen und Trainingsdaten sind sicher. Versuchen Sie es noch einmal, oder beenden Sie SafyCore und starten Sie es neu.',
  'crash.quit': 'Beenden',

  'notice.repaired':
    'Ihr Verlauf auf diesem Computer war beschädigt. {messages, number} Nachrichten waren lesbar und sind erhalten; was synchronisiert war, kommt vom Server zurück. Die beschädigte Datei liegt als „{setAside}“ beiseite.',
  'notice.lost_key':
    'Der Schlüssel des Verlaufs auf diesem Computer ist verloren, deshalb wurde die alte Datei beiseitegelegt. Was synchronisiert war, kommt vom Server zurück.',
  'notice.set_back':
    'Ihr Server wurde auf einen früheren Stand zurückgesetzt. {changes, plural, one {# Änderung} other {# Änderungen}} dieses Computers {changes, plural, one {wird} other {werden}} noch einmal gesendet.',
  'notice.unusable_settings':
    'Die Einstellungsdatei hatte Werte, die nicht verwendbar sind ({places}). Sie wurden in einer Kopie daneben beiseitegelegt; es gelten die üblichen, bis Sie in den Einstellungen andere wählen.',
  'notice.title': 'Hinweis',
  'notice.dismiss': 'Schließen',

  'start.updating': 'Ihre Unterhaltungen werden für diese Version aktualisiert: {share, number, percent}',
  'start.disk_full':
    'SafyCore kann nicht starten, weil der Datenträger voll ist. Schaffen Sie Platz auf dem Datenträger von „{folder}“ und versuchen Sie es noch einmal.',
  'start.may_not_write':
    'SafyCore kann nicht starten, weil es nicht in seinen Ordner „{folder}“ schreiben darf. Geben Sie sich das Recht, dort zu schreiben, und versuchen Sie es noch einmal.',

  'bridge.bad_request': 'Die App hat etwas verlangt, das sie nicht verlangen sollte.',
  'bridge.forbidden': 'Dieses Fenster darf das nicht verlangen.',
  'bridge.internal':
    'In der App ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es so bleibt, kopieren Sie die Diagnose in den Einstellungen.',

  'command.palette': 'Befehlspalette',
  'command.new_conversation': 'Neue Unterhaltung',
  'command.search': 'Suchen',
  'command.search_conversations': 'Unterhaltungen durchsuchen',
  'command.find': 'In der Unterhaltung suchen',
  'command.toggle_sidebar': 'Seitenleiste umschalten',
  'command.show_or_hide_sidebar': 'Seitenleiste ein- oder ausblenden',
  'command.show_or_hide_the_sidebar': 'Die Seitenleiste ein- oder ausblenden',
  'command.training': 'Trainingsdaten',
  'command.show_or_hide_training': 'Trainingsdaten ein- oder ausblenden',
  'command.larger_text': 'Text größer',
  'command.smaller_text': 'Text kleiner',
  'command.usual_text': 'Übliche Textgröße',
  'command.show_bin': 'Gelöschtes zeigen',
  'command.settings': 'Einstellungen',
  'command.settings_dialog': 'Einstellungen…',
  'command.shortcuts': 'Tastenkürzel',

  'menu.about': 'Über',
  'menu.about_app': 'Über {name}',
  'menu.quit': 'Beenden',
  'menu.quit_app': '{name} beenden',
  'menu.exit': 'Beenden',
  'menu.close': 'Schließen',
  'menu.close_window': 'Fenster schließen',
  'menu.services': 'Dienste',
  'menu.hide': '{name} ausblenden',
  'menu.hide_others': 'Andere ausblenden',
  'menu.show_all': 'Alle einblenden',
  'menu.file': '&Datei',
  'menu.view': '&Ansicht',
  'menu.full_screen': 'Vollbild umschalten',
  'menu.developer_tools': 'Entwicklertools umschalten',
  'menu.help': 'Hilfe',
  'menu.delete': 'Löschen',
  'menu.select_all': 'Alles auswählen',
  'menu.paste_and_match_style': 'Einfügen und Stil anpassen',
  'menu.substitutions': 'Ersetzungen',
  'menu.show_substitutions': 'Ersetzungen einblenden',
  'menu.smart_quotes': 'Intelligente Anführungszeichen',
  'menu.smart_dashes': 'Intelligente Bindestriche',
  'menu.text_replacement': 'Textersetzung',
  'menu.speech': 'Sprachausgabe',
  'menu.start_speaking': 'Sprachausgabe starten',
  'menu.stop_speaking': 'Sprachausgabe stoppen',
  'menu.edit': 'Bearbeiten',
  'menu.undo': 'Rückgängig',
  'menu.redo': 'Wiederholen',
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einfügen',
  'menu.window': 'Fenster',
  'menu.minimize': 'Minimieren',
  'menu.zoom': 'Zoomen',
  'menu.front': 'Alle nach vorne bringen',

  'spelling.none':
    'Für die Sprache „{name}“ gibt es kein Wörterbuch, wo diese Version von SafyCore danach sucht. Wählen Sie in den Einstellungen eine andere Sprache.',
  'spelling.unreachable':
    'Das Wörterbuch wurde nicht geladen: {host} war nicht erreichbar. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.',
  'spelling.not_ours':
    'Das Wörterbuch von {host} wurde nicht vom Herausgeber von SafyCore signiert oder seither verändert. Es wurde verworfen. Versuchen Sie es später erneut.',
  'spelling.disk_full':
    'Das Wörterbuch konnte nicht gespeichert werden: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.',
  'spelling.may_not_write':
    'Das Wörterbuch konnte nicht gespeichert werden: SafyCore darf nicht in seinen eigenen Ordner schreiben. Prüfen Sie die Rechte des Ordners, und versuchen Sie es erneut.',

  'context_menu.no_suggestions': 'Keine Vorschläge',
  'context_menu.add_to_dictionary': 'Zum &Wörterbuch hinzufügen',
  'context_menu.ignore_spelling': 'I&gnorieren',
  'context_menu.get_dictionary': 'Rechtschreibung prüfen ({language}): Wörterbuch von {host} laden',
  'context_menu.look_up': '„{selection}“ nachschlagen',
  'context_menu.cut': '&Ausschneiden',
  'context_menu.copy': '&Kopieren',
  'context_menu.paste': '&Einfügen',
  'context_menu.select_all': 'A&lles auswählen',
  'context_menu.copy_link': 'L&ink kopieren',
  'context_menu.services': 'Dienste',

  'sign_in.confirm':
    'Bestätigen Sie Ihre E-Mail-Adresse. Wir haben an <b>{email}</b> geschrieben; öffnen Sie den Link darin und melden Sie sich dann an.',
  'sign_in.confirm_sent_again':
    'Bestätigen Sie Ihre E-Mail-Adresse. Wir haben an <b>{email}</b> geschrieben; öffnen Sie den Link darin und melden Sie sich dann an. Die Mail ist noch einmal unterwegs.',
  'sign_in.back': 'Zurück zur Anmeldung',
  'sign_in.resend': 'Mail noch einmal senden',
  'sign_in.password_too_short': 'Bitte wählen Sie ein Passwort mit mindestens {least, number} Zeichen.',
  'sign_in.password_hint': 'Mindestens {least, number} Zeichen',
  'sign_in.no_email': 'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel ada@example.com.',
  'sign_in.no_password': 'Bitte geben Sie Ihr Passwort ein.',
  'sign_in.server': 'Bei {host}',
  'sign_in.create': 'Konto anlegen',
  'sign_in.sign_in': 'Anmelden',
  'sign_in.email': 'E-Mail',
  'sign_in.password': 'Passwort',
  'sign_in.instead': 'Stattdessen anmelden',
  'sign_in.forgot': 'Passwort vergessen?',
  'sign_in.code_sent':
    'Wenn es zu {email} ein Konto gibt, ist ein Code unterwegs. Geben Sie ihn hier mit einem neuen Passwort ein.',
  'sign_in.no_code': 'Bitte geben Sie den Code aus der E-Mail ein.',
  'sign_in.reset': 'Passwort zurücksetzen',
  'sign_in.code': 'Code',
  'sign_in.new_password': 'Neues Passwort',
  'sign_in.reset_hint': 'Wir senden Ihnen einen Code, mit dem Sie ein neues Passwort setzen.',
  'sign_in.set_password': 'Neues Passwort setzen',
  'sign_in.send_code': 'Code senden',
  'sign_in.another_code': 'Anderen Code anfordern',

  'connection.title': 'Eigener Server',
  'connection.description':
    'Das Supabase-Projekt, das Ihr Konto und Ihren Verlauf aufbewahrt. Beide Werte stehen auf seiner Seite mit den API-Einstellungen.',
  'connection.url': 'Adresse des Projekts',
  'connection.key': 'Öffentlicher Schlüssel',
  'connection.works': 'Das Projekt antwortet. Sie können sich verbinden.',
  'connection.test': 'Verbindung testen',
  'connection.connect': 'Verbinden',
  'connection.url_example': 'https://ihr-projekt.supabase.co',

  'welcome.title': 'Willkommen',
  'welcome.lead': 'Antworten aus Ihren eigenen Fakten.',
  'welcome.start_here': 'Auf diesem Computer starten',
  'welcome.start_here_hint': 'Alles bleibt hier, verschlüsselt. Ein Konto können Sie später hinzufügen.',
  'welcome.account': 'Anmelden oder Konto anlegen',
  'welcome.account_hint': 'Ihre Unterhaltungen und Fakten auf all Ihren Computern.',
  'welcome.back': 'Zurück',
  'welcome.connection': 'Eigenen Server verbinden…',

  'setup.title': 'Wer soll antworten?',
  'setup.lead': 'SafyCore findet die Fakten. Ein Modell fasst sie in Worte.',
  'setup.key_hint':
    'Ein Schlüssel ist für den Anfang kostenlos. <link>Holen Sie sich einen bei Groq</link> und fügen Sie ihn hier ein.',
  'setup.checking': 'Schlüssel wird geprüft…',
  'setup.continue': 'Weiter',
  'setup.server': '{name} verwenden',
  'setup.server_hint':
    '{models, plural, =0 {Läuft auf diesem Computer, hat aber noch kein Modell.} one {Läuft auf diesem Computer, mit # Modell.} other {Läuft auf diesem Computer, mit # Modellen.}}',
  'setup.demo': 'Demo ausprobieren',
  'setup.demo_hint': 'Sie zitiert nur Ihre Fakten. Wer antwortet, wählen Sie später in den Einstellungen.',

  'demo.introduction':
    'Das ist das Demo-Modell von SafyCore, keine echte KI. Es sucht die Wörter Ihrer Frage in Ihren Trainingsdaten und zitiert die Zeilen, die passen.',
  'demo.no_facts':
    'Es gibt noch keine Trainingsdaten. Schreiben Sie unter **Trainingsdaten** ein paar Fakten auf und fragen Sie noch einmal.',
  'demo.no_match': 'Nichts in Ihren Trainingsdaten passt zu dieser Frage.',
  'demo.looked_up': 'In Ihren Tabellen nachgeschlagen:',
  'demo.not_looked_up': 'Das konnte nicht nachgeschlagen werden.',
  'demo.from_facts': 'Aus Ihren Trainingsdaten:',
  'demo.connect':
    'Für echte Antworten speichern Sie in den Einstellungen unter **Modelle und Schlüssel** einen Groq-API-Schlüssel.',

  'account.delete_title': 'Das Konto {email} löschen?',
  'account.delete_no_password': 'Geben Sie Ihr Passwort ein, um das Konto zu löschen.',
  'account.delete_text':
    'Das Konto, alle seine Unterhaltungen und alle seine Trainingsdaten werden auf dem Server und auf diesem Computer gelöscht. Auch andere Geräte verlieren sie. Das lässt sich nicht rückgängig machen.',
  'account.delete': 'Konto löschen',
  'account.delete_copy_of': 'Kopie löschen: {name}',
  'account.use_without': 'Ohne Konto benutzen',
  'account.on_this_computer': 'Auf diesem Computer',
  'account.local_only': 'Nur dieser Computer',
  'account.signed_out_copy': 'Abgemeldet, Kopie verschlüsselt aufbewahrt',
  'account.open_copy_of': 'Ohne den Server öffnen: {name}',
  'account.open_copy_text':
    'Wo der Server weg ist oder Sie nicht mehr kennt, öffnet sich die Kopie auf diesem Computer ohne Ihr Passwort, zum Lesen und Exportieren. Den Export können Sie in ein anderes Konto importieren. Gesendet wird nichts, bis Sie sich anmelden.',
  'account.open_copy_confirm': 'Bestätigen, dass Sie es sind…',
  'account.open_copy_reason': 'Ihre Unterhaltungen öffnen',
  'account.open_copy_unproved':
    'Ihr System hat nicht bestätigt, dass Sie es sind, oder kann es nicht. Versuchen Sie es noch einmal, oder verwenden Sie Ihren Wiederherstellungscode.',
  'account.delete_copy_text':
    '{whose, select, named {Der Verlauf von {email} und sein Schlüssel werden hier gelöscht, und Sie werden abgemeldet. {unsent, plural, =0 {Änderungen, die noch nicht gesendet sind, gingen verloren.} one {# Änderung, die noch nicht gesendet ist, geht verloren.} other {# Änderungen, die noch nicht gesendet sind, gehen verloren.}} Was auf dem Server ist, bleibt.} other {Der Verlauf dieses Kontos und sein Schlüssel werden hier gelöscht, und Sie werden abgemeldet. {unsent, plural, =0 {Änderungen, die noch nicht gesendet sind, gingen verloren.} one {# Änderung, die noch nicht gesendet ist, geht verloren.} other {# Änderungen, die noch nicht gesendet sind, gehen verloren.}} Was auf dem Server ist, bleibt.}}',
  'account.delete_copy_title': 'Die Kopie auf diesem Computer löschen?',
  'account.delete_copy_local':
    'Diese Unterhaltungen und Trainingsdaten sind nur auf diesem Computer. Sie werden endgültig weg sein.',
  'account.delete_copy': 'Kopie löschen',
  'account.sign_out_loses':
    '{unsent, plural, one {# Änderung ist noch nicht auf dem Server und geht mit der Kopie auf diesem Computer verloren.} other {# Änderungen sind noch nicht auf dem Server und gehen mit der Kopie auf diesem Computer verloren.}}',
  'account.sign_out_keeps':
    '{unsent, plural, one {# Änderung ist noch nicht auf dem Server. Sie bleibt in der verschlüsselten Kopie auf diesem Computer, bis Sie sich wieder anmelden.} other {# Änderungen sind noch nicht auf dem Server. Sie bleiben in der verschlüsselten Kopie auf diesem Computer, bis Sie sich wieder anmelden.}} Ihr Passwort öffnet sie, solange {server} Sie kennt. Sollte das enden, {code, select, made {öffnet sie Ihr Wiederherstellungscode} other {öffnet sie nur die Anmeldung dieses Computers (Fingerabdruck oder Passwort) und ein Wiederherstellungscode, den Sie vorher in den Einstellungen erstellen können}}.',
  'account.sign_out_title': 'Abmelden, bevor alles gesendet ist?',
  'account.sign_out_and_delete': 'Abmelden und löschen',
  'account.sign_out': 'Abmelden',
  'account.delete_copy_too': 'Die Kopie auf diesem Computer löschen',
  'account.switch': 'Konto wechseln',
  'account.add': 'Konto hinzufügen…',
  'account.another': 'Anderes Konto verwenden',
  'account.local': 'Ohne Konto',
  'account.title': 'Konto',
  'account.local_short': 'Lokal',
  'account.settings': 'Einstellungen…',

  'about.version': 'Version {version}, auf Electron {electron}',
  'about.licence':
    'SafyCore ist freie Software unter der MIT-Lizenz. Es ist mit Electron, React, Radix, Lucide, Marked, Shiki, Zustand, Supabase, SQLite und der Schrift Inter gebaut; deren Lizenzen liegen der App bei.',
  'about.diagnostics':
    'Die Diagnose enthält Versionen, Einstellungen und die letzten Zeilen des Protokolls, und nichts von Ihren Worten oder Schlüsseln.',
  'about.copied': 'Kopiert',
  'about.copy': 'Diagnose kopieren',

  'models.choose': 'Modell wählen',
  'models.loading': 'Modelle werden geladen',
  'models.context': '{thousands, number, ::group-off}k',
  'models.title': 'Modell',
  'models.no_other': 'Es gibt kein anderes Modell.',
  'models.loading_others': 'Modelle werden geladen…',
  'models.not_known': 'Die Liste der Modelle fehlt. Öffnen Sie oben „Modell“, um zu sehen, warum.',
  'models.retry': 'Erneut versuchen',
  'models.unreachable':
    'Der Modellserver ist nicht erreichbar. Prüfen Sie die Verbindung und wählen Sie dann „Erneut versuchen“.',
  'models.type_name': 'Namen eines Modells tippen…',
  'models.name_title': 'Ein Modell nennen',
  'models.name': 'Name des Modells',
  'models.name_hint': 'So, wie der Server es nennt, etwa openai/gpt-oss-20b.',
  'models.use': 'Dieses Modell verwenden',

  'shortcuts.save_text': 'Den Trainingstext speichern',
  'shortcuts.send': 'Die Frage senden',
  'shortcuts.new_line': 'Neue Zeile',
  'shortcuts.rename': 'Die Unterhaltung umbenennen',
  'shortcuts.delete': 'Die Unterhaltung löschen',
  'shortcuts.filters': 'Eine Suche filtern',
  'shortcuts.select': 'Mehrere Unterhaltungen auswählen',
  'shortcuts.select_all': 'Alle Unterhaltungen auswählen',
  'shortcuts.undo': 'Letztes Löschen rückgängig machen',
  'shortcuts.regions': 'Durch die Teile des Fensters gehen',
  'shortcuts.stop': 'Die Antwort anhalten, oder Geöffnetes schließen',
  'shortcuts.title': 'Tastenkürzel',

  'history.kind.edited': 'Hier bearbeitet',
  'history.kind.imported': 'Vor einem Import',
  'history.kind.replaced': 'Vor der Änderung eines anderen Geräts',
  'history.kind.conflict': 'Von einem anderen Gerät',
  'history.kind.server': 'Vom Server aufbewahrt',
  'history.only_here': '{problem} Darunter steht, was dieser Computer aufbewahrt hat.',
  'history.title': 'Verlauf',
  'history.nothing':
    'Noch nichts. Was dieses Dokument vorher sagte, wird hier aufbewahrt, wenn es sich ändert.',
  'history.list': 'Frühere Texte',
  'history.other_device': 'Der Text des anderen Geräts',
  'history.earlier': 'Früherer Text',
  'history.this_device': 'Der Text dieses Geräts',
  'history.now': 'Text jetzt',
  'history.keep': 'Den Text dieses Geräts behalten',
  'history.use_other': 'Den Text des anderen Geräts verwenden',
  'history.restore': 'Wiederherstellen',
  'own_words.title': 'Wörter Ihres Fachs',
  'own_words.description':
    'Je eine Zeile: Wörter, die für Sie dasselbe bedeuten, mit = dazwischen. Wird nach einem gefragt, finden sich auch Fakten und Tabellen mit einem anderen, und ebenso in der Suche.',
  'own_words.label': 'Wörter, die dasselbe bedeuten',
  'own_words.example': 'Stromer = Elektroauto',
  'own_words.save': 'Wörter speichern',

  'files.kilobytes': '{size, number} KB',
  'files.megabytes': '{size, number, ::.0} MB',
  'files.import_several': '{files, number} Dateien importieren',
  'files.leave_out': '{name} weglassen',
  'files.preview': 'Vorschau von {name}',
  'files.hidden': 'Auch Ausgeblendetes',
  'files.hidden_there':
    '{sheets, plural, =0 {} one {Ein Blatt ist ausgeblendet. } other {{sheets, number} Blätter sind ausgeblendet. }}{rows, plural, =0 {} one {Eine Zeile ist ausgeblendet. } other {{rows, number} Zeilen sind ausgeblendet. }}{columns, plural, =0 {} one {Eine Spalte ist ausgeblendet. } other {{columns, number} Spalten sind ausgeblendet. }}{included, select, yes {Es kommt mit.} other {Es bleibt weg.}}',
  'files.table':
    '{delimiter, select, comma {{count, plural, one {# Zeile, durch Kommas getrennt} other {# Zeilen, durch Kommas getrennt}}} tab {{count, plural, one {# Zeile, durch Tabulatoren getrennt} other {# Zeilen, durch Tabulatoren getrennt}}} semicolon {{count, plural, one {# Zeile, durch Semikolons getrennt} other {# Zeilen, durch Semikolons getrennt}}} bar {{count, plural, one {# Zeile, durch senkrechte Striche getrennt} other {# Zeilen, durch senkrechte Striche getrennt}}} other {{count, plural, one {# Zeile} other {# Zeilen}}}}',
  'files.table_noted': '{rows}. {note}.',
  'files.update':
    '„{title}“ aktualisieren: {changed, number} geändert, {added, number} neu, {gone, number} entfallen',
  'files.update_same': '„{title}“ aktualisieren: nichts geändert',
  'files.update_text': '„{title}“ ersetzen, das aus dieser Datei kam',
  'files.keep_both': 'Beide behalten',
  'files.what_becomes': 'Was aus {name} wird',
  'files.key': 'Zeilen unterscheiden sich durch',
  'files.key_none': 'alles, was sie sagen',
  'files.changes': 'Änderungen von {name}',
  'files.more_changes': '{count, plural, one {und # weitere} other {und # weitere}}',
  'files.row_changed': 'geändert',
  'files.row_new': 'neu',
  'files.row_gone': 'entfallen',
  'files.cell_was': 'war {before}',
  'files.history_note': 'Was es bisher sagte, bleibt in seinem Verlauf.',
  'follow.table':
    '„{title}“ folgt seiner Datei: {changed, number} geändert, {added, number} neu, {gone, number} entfallen.',
  'follow.text': '„{title}“ folgt seiner Datei, die sich geändert hat.',
  'follow.gone': '„{title}“ folgt {file}, die nicht mehr da ist. Es wurde nichts verändert.',
  'follow.locked':
    '„{title}“ folgt {file}, die jetzt nicht lesbar ist. Es wurde nichts verändert; es wird wieder versucht.',
  'follow.broken': '„{title}“ folgt {file}, die nicht verwendbar ist. {reason} Es wurde nichts verändert.',
  'files.title': 'Dateien importieren',
  'files.for_all': 'Sie werden zu Fakten für alle Unterhaltungen.',
  'files.for_this': 'Sie werden zu Fakten für diese Unterhaltung.',
  'files.progress': 'Gelesene Dateien',
  'files.list': 'Dateien',
  'files.waiting': 'Wartet',
  'files.reading': 'Wird gelesen',
  'files.header': 'Die erste Zeile nennt die Spalten',
  'files.encoding': 'Buchstaben von {name}',
  'files.choose': 'Dateien importieren…',
  'files.too_large':
    'Diese Datei ist größer als 32 MB. Teilen Sie sie auf, oder behalten Sie den Teil, den Sie brauchen.',
  'files.unreadable': 'Das konnte nicht gelesen werden. Ist es ein Ordner?',
  'files.empty': '„{name}“ ist leer.',
  'files.attached_too_large': '„{name}“ ist größer als ein Megabyte. Hängen Sie einen Teil davon an.',
  'files.attached_no_text':
    '„{name}“ enthält keinen Text, der sich anhängen ließe. Hängen Sie Text, Markdown, CSV, JSON, PDF, Word oder Excel an.',
  'files.import': 'Importieren',
  'files.question_too_long':
    'Mit „{name}“ wird die Frage länger als ein Megabyte. Hängen Sie einen Teil davon an, oder importieren Sie es als Trainingsdaten.',

  'preview.sum':
    '{counted, select, exactly {{tokens, number} von {budget, number} Token für {model}.} other {Etwa {tokens, number} von {budget, number} Token für {model}. Geschätzt: Das Vokabular dieses Modells ist hier nicht bekannt.}}',
  'preview.first_model': 'das erste Modell des Anbieters',
  'preview.message': 'Nachricht {number, number, ::group-off}, {role}',
  'preview.role.system': 'System',
  'preview.role.user': 'Nutzer',
  'preview.role.assistant': 'Assistent',
  'preview.part.instructions': 'Anweisungen',
  'preview.part.tools': 'Was das Modell nachschlagen darf',
  'preview.part.question_facts': 'Fakten für diese Frage',
  'preview.part.question': 'Frage',
  'preview.from.instructions': 'Einstellungen, und die Regeln zu Fakten',
  'preview.from.tools': 'Ihre Tabellen und Dokumente',
  'preview.from.question_facts': 'Diese Frage',
  'preview.from.question': 'Was getippt ist',
  'preview.from.turn': 'Früher in dieser Unterhaltung',
  'preview.sent.yes': 'Ja',
  'preview.sent.no': 'Nein',
  'preview.sent.some': '{count, number} von {all, number} Textstellen; für die anderen ist kein Platz',
  'preview.left_out.off': 'Weggelassen: ausgeschaltet',
  'preview.left_out.empty': 'Weggelassen: leer',
  'preview.left_out.no_room': 'Weggelassen: kein Platz',
  'preview.passage_sent': 'Gesendet',
  'preview.more': '{hidden, number} weitere',
  'preview.untitled': 'Ohne Titel',
  'preview.title': 'Vorschau der Anfrage',
  'preview.loading': 'Die Anfrage wird zusammengestellt',
  'preview.parts': 'Teile',
  'preview.column_part': 'Teil',
  'preview.column_from': 'Woher',
  'preview.column_tokens': 'Token',
  'preview.column_sent': 'Gesendet',
  'preview.passages': 'Textstellen',

  'tests.title': 'Meine Daten testen',
  'tests.question': 'Frage {number, number, ::group-off}',
  'tests.expected':
    '{expects, select, number {Erwartete Zahl} row {Erwartete Zeile} other {Erwartete Wörter}} {number, number, ::group-off}',
  'tests.expects': 'Erwartet {number, number, ::group-off}',
  'tests.expects.words': 'Wörter',
  'tests.expects.number': 'Eine Zahl',
  'tests.expects.row': 'Eine Zeile',
  'tests.remove': 'Frage {number, number, ::group-off} entfernen',
  'tests.sum':
    '{passed, number} von {all, number} bestanden, {tokens, number} Token, {seconds, number, ::.0} s',
  'tests.time': '{seconds, number, ::.0} s',
  'tests.cost': '{tokens, number} Token, {seconds, number, ::.0} s',
  'tests.looked_up': 'Nachgeschlagen: {what}',
  'tests.passed': 'Bestanden ({cost})',
  'tests.failed':
    'Nicht bestanden: {expects, select, row {keine Zeile mit {missing} wurde nachgeschlagen und genannt} other {{missing} fehlt in der Antwort}} ({cost})',
  'tests.description':
    'Jede Frage wird gestellt wie in einer neuen Unterhaltung. Ein Test ist bestanden, wenn die Antwort alle ihre Wörter hat, ihre Zahl sagt oder ihre Zeile nennt und diese dafür nachgeschlagen wurde.',
  'tests.questions': 'Testfragen',
  'tests.question_example': 'Was kostet der rote Transporter?',
  'tests.expected_example':
    '{expects, select, number {12000} row {A-1090, roter Transporter} other {12000, Euro}}',
  'tests.add': 'Frage hinzufügen',
  'tests.results': 'Testergebnisse',
  'tests.retry': 'Erneut versuchen',
  'tests.run': 'Tests starten',
  'tests.stop': 'Anhalten',
  'tests.asking': 'Wird gefragt',

  'editor.find': 'Suchen',
  'editor.replace_with': 'Ersetzen',
  'editor.next': 'weiter',
  'editor.previous': 'zurück',
  'editor.all': 'alle',
  'editor.match_case': 'Groß/klein',
  'editor.regexp': 'Regex',
  'editor.by_word': 'ganze Wörter',
  'editor.replace': 'ersetzen',
  'editor.replace_all': 'alle ersetzen',
  'editor.close': 'schließen',
  'editor.current_match': 'aktueller Treffer',
  'editor.on_line': 'in Zeile',
  'editor.replaced_on_line': 'Treffer in Zeile $ ersetzt',
  'editor.replaced_matches': '$ Treffer ersetzt',
  'editor.unchanged_lines': '$ unveränderte Zeilen',
  'editor.go_to_line': 'Gehe zu Zeile',
  'editor.go': 'los',
  'editor.control_character': 'Steuerzeichen',
  'editor.selection_deleted': 'Auswahl gelöscht',

  'table.row_number': 'Zeile',
  'table.unnamed_column': 'Spalte {number, number}',
  'table.new_column': 'Spalte {number, number}',
  'table.cell': '{column}, Zeile {row, number}',
  'table.column_menu': 'Spaltenmenü',
  'table.sort_up': 'Aufsteigend sortieren',
  'table.sort_down': 'Absteigend sortieren',
  'table.filter': 'Filtern…',
  'table.filter_of': '{column} filtern',
  'table.rename': 'Spalte umbenennen…',
  'table.rename_done': 'Umbenennen',
  'table.column_name': 'Name der Spalte',
  'table.type': 'Art der Werte',
  'table.type_text': 'Text',
  'table.type_number': 'Zahl',
  'table.type_amount': 'Geldbetrag',
  'table.type_date': 'Datum',
  'table.type_time': 'Uhrzeit',
  'table.type_yes_no': 'Ja oder nein',
  'table.type_code': 'Code',
  'table.insert_before': 'Spalte davor einfügen',
  'table.insert_after': 'Spalte danach einfügen',
  'table.delete_column': 'Spalte löschen',
  'table.from': 'Von',
  'table.to': 'Bis',
  'table.find_value': 'Einen Wert suchen',
  'table.values': 'Werte',
  'table.empty_value': 'Leer',
  'table.clear_filter': 'Filter aufheben',
  'table.done': 'Fertig',
  'table.tools': 'Tabelle',
  'table.undo': 'Rückgängig',
  'table.redo': 'Wiederholen',
  'table.add_row': 'Zeile hinzufügen',
  'table.add_column': 'Spalte hinzufügen',
  'table.delete_rows': 'Zeilen löschen',
  'table.rows': 'Zeilen',
  'table.all_rows': '{rows, plural, one {# Zeile} other {# Zeilen}}',
  'table.some_rows': '{shown, number} von {rows, plural, one {# Zeile} other {# Zeilen}}',
  'table.show_all': 'Alle Zeilen zeigen',
  'table.deleted': '{rows, plural, one {# Zeile gelöscht} other {# Zeilen gelöscht}}',
  'table.pasted': '{rows, plural, one {# Zeile eingefügt} other {# Zeilen eingefügt}}',
  'budget.counting': 'Token werden gezählt',
  'budget.about': 'Etwa {used, number} von {budget, number} Token',
  'budget.exact': '{used, number} von {budget, number} Token',
  'budget.estimated': 'Etwa {used, number} von {budget, number} Token, geschätzt',
  'budget.title': 'Token-Budget',
  'budget.best_matches': 'Die besten Treffer werden gesendet',
  'budget.preview': 'Vorschau der Anfrage',

  'answer.table': 'Tabelle',
  'answer.show_all_lines': 'Alle {lines, number} Zeilen zeigen',
  'answer.plain_code': 'Text',
  'answer.wrap': 'Zeilen umbrechen',
  'answer.too_large': 'Was folgt, wird als reiner Text gezeigt, weil es zum Formatieren zu groß ist.',
  'answer.copy_code': 'Code kopieren',
  'answer.show_less': 'Weniger zeigen',
  'answer.footnote': 'Fußnote {number}',
  'answer.footnote_back': 'Zurück zu Fußnote {number} im Text',
  'answer.footnotes': 'Fußnoten',
  'answer.image_not_loaded': '{host}, nicht geladen',
  'answer.bad_link': 'Diese Adresse lässt sich von hier nicht öffnen',
  'answer.image': 'Bild',
  'answer.waiting': 'Das Limit Ihres Kontos ist erreicht. Nächster Versuch in <time></time>.',
  'answer.omitted':
    '{omitted, plural, one {Die älteste Nachricht wurde bei dieser Frage weggelassen: Die Unterhaltung ist länger, als das Modell oder Ihr Konto auf einmal annimmt.} other {Die # ältesten Nachrichten wurden bei dieser Frage weggelassen: Die Unterhaltung ist länger, als das Modell oder Ihr Konto auf einmal annimmt.}}',
  'answer.reasoning': 'Gedankengang',
  'answer.dont_wait': 'Nicht warten',
  'answer.thinking': 'Denkt nach…',
  'answer.task': 'Aufgabe',
  'answer.regenerate': 'Neu antworten',
  'answer.details': 'Details',
  'answer.seconds_left': '{seconds, number} s',
  'answer.another_model': 'Mit anderem Modell antworten',
  'answer.you_stopped': 'Sie haben diese Antwort angehalten.',
  'answer.not_complete': 'Diese Antwort ist nicht vollständig.',
  'answer.technical_details': 'Technische Details',
  'answer.continue': 'Fortsetzen',
  'answer.retry': 'Erneut versuchen',

  'answer_settings.title': 'Antwort einstellen',
  'answer_settings.effort.none': 'Keines',
  'answer_settings.effort.default': 'Normal',
  'answer_settings.effort.low': 'Wenig',
  'answer_settings.effort.medium': 'Mittel',
  'answer_settings.effort.high': 'Viel',
  'answer_settings.longest_at_most': 'In Token, Nachdenken eingeschlossen; höchstens {most, number}.',
  'answer_settings.longest_hint': 'In Token, Nachdenken eingeschlossen.',
  'answer_settings.temperature': 'Temperatur',
  'answer_settings.temperature_hint': 'Niedriger ist genauer, höher abwechslungsreicher.',
  'answer_settings.model_decides': 'Wie das Modell',
  'answer_settings.longest': 'Längste Antwort',

  'compare.unknown_model': 'Unbekanntes Modell',
  'compare.answer': 'Antwort {name}',
  'compare.title': 'Antworten vergleichen',
  'compare.empty': 'In dieser Antwort ist kein Text.',
  'compare.keep_shown': 'Antwort {number} behalten (jetzt gezeigt)',
  'compare.keep': 'Antwort {number} behalten',

  'composer.pasted': 'Eingefügter Text',
  'composer.pasted_again': 'Eingefügter Text {number}',
  'composer.message': 'Nachricht',
  'composer.placeholder': 'Fragen Sie nach Ihren Fakten',
  'composer.attach': 'Dateien anhängen',
  'composer.files_to_attach': 'Dateien zum Anhängen',
  'composer.stop': 'Anhalten',
  'composer.send': 'Senden',
  'composer.file_tokens': '{tokens, number} Token',
  'composer.remove_file': '{name} entfernen',
  'composer.files': 'Angehängte Dateien',
  'composer.reading_file': 'Wird gelesen…',

  'conversation.window_title': '{title} – SafyCore',
  'conversation.loading': 'Die Unterhaltung wird geladen',
  'fork.title': 'Zwei Zweige',
  'fork.text':
    'Zwei Geräte haben diese Unterhaltung fortgesetzt, jedes auf seine Weise. Beide Zweige sind erhalten.',
  'fork.show': 'Den anderen zeigen',
  'conversation.plain': 'Reiner Text',
  'conversation.plain_text':
    'Diese Unterhaltung hat das Fenster zum Absturz gebracht und wird deshalb als reiner Text gezeigt. Nichts davon ist verloren.',
  'conversation.show_formatted': 'Formatiert zeigen',
  'conversation.log': 'Unterhaltung',
  'conversation.loading_older': 'Ältere Nachrichten werden geladen',
  'conversation.jump': 'Zum Neuesten',
  'conversation.untitled': 'Unterhaltung ohne Titel',
  'conversation.cleared': '„{title}“ wurde geleert.',
  'conversation.cleared_damaged':
    '„{title}“ wurde geleert. Ein Text darin war auf dem Datenträger beschädigt, deshalb lässt sich das nicht rückgängig machen.',

  'details.seconds': '{seconds, number, ::.00} s',
  'details.model': 'Modell',
  'details.question_tokens': 'Token der Frage',
  'details.answer_tokens': 'Token der Antwort',
  'details.first_token': 'Zeit bis zum ersten Token',
  'details.queue': 'Warteschlange',
  'details.tokens_a_second': 'Token je Sekunde',
  'details.left_out': 'Weggelassene Nachrichten',
  'details.written': 'Geschrieben',
  'details.request': 'Anfrage',

  'first.title': 'Woraus sollen die Antworten kommen?',
  'first.lead': 'Aus Ihren eigenen Fakten: einer Preisliste, einer Regelung, Öffnungszeiten.',
  'first.facts': 'Fakten',
  'first.paste': 'Hier einfügen oder tippen, oder Dateien ablegen',
  'first.choose': 'Dateien wählen…',
  'first.use': 'Diese Fakten verwenden',
  'first.or': 'Oder ein Beispiel ausprobieren',
  'first.pasted': 'Meine Fakten',
  'first.pasted_table': 'Meine Tabelle',
  'first.example.cars': 'Der Bestand eines Autohauses',
  'first.example.clinic': 'Die Preise einer Praxis',
  'first.example.shop': 'Die Regelungen eines Geschäfts',
  'first.cars.title': 'Autos im Bestand',
  'first.cars.content':
    'Auto,Baujahr,Farbe,Kraftstoff,Kilometerstand (km),Preis (€)\nHonda Civic,2022,silber,Benzin,18000,25000\nToyota Corolla,2020,weiß,Hybrid,42000,19500\nMazda 3,2021,rot,Benzin,31000,21000\nVolkswagen Golf,2019,blau,Diesel,68000,15900\nFord Focus,2018,grau,Benzin,75000,11800\nTesla Model 3,2022,weiß,Elektro,26000,33900',
  'first.clinic.title': 'Behandlungen',
  'first.clinic.content':
    'Behandlung,Dauer (min),Preis (€),bei\nErstgespräch,30,80,Dr. Lin\nVorsorgeuntersuchung,45,120,Dr. Lin\nBluttest,15,60,Frau Okoye\nGrippeimpfung,10,35,Frau Okoye\nPhysiotherapie,40,70,Herr Haas\nHautscreening,20,95,Dr. Amrani',
  'first.shop.title': 'Regelungen',
  'first.shop.content':
    'Rückgabe: innerhalb von 30 Tagen, unbenutzt, mit Kassenbon.\nErstattung: auf dieselbe Karte innerhalb von 5 Werktagen.\nLieferung: 4,90 €, ab 50 € kostenlos, in 2 bis 3 Werktagen.\nÖffnungszeiten: Montag bis Freitag 9 bis 18 Uhr, Samstag 10 bis 16 Uhr.\nGarantie: 2 Jahre auf alle Elektrogeräte.\nGutscheine: 3 Jahre gültig, keine Barauszahlung.',

  'empty.title': 'Was möchten Sie wissen?',
  'empty.section': 'Neue Fragen',
  'empty.examples': 'Beispielfragen',
  'empty.example.value': '„{column}“ von {row}?',
  'empty.example.lowest': 'Wo ist „{column}“ am niedrigsten?',
  'empty.example.having': 'Wie viele sind {value}?',
  'empty.example.tell': 'Erzählen Sie mir etwas über {subject}',
  'empty.example.know': 'Was sollte ich über {subject} wissen?',
  'empty.example.summarise': 'Fassen Sie {subject} in einem Satz zusammen',
  'empty.example.compare': 'Was ist der Unterschied zwischen {first} und {second}?',

  'find.place': '{number, number, ::group-off} von {all, number, ::group-off}',
  'find.title': 'In der Unterhaltung suchen',
  'find.matches': 'Treffer',
  'find.nothing': 'Nichts gefunden',
  'find.previous': 'Voriger Treffer',
  'find.next': 'Nächster Treffer',

  'sidebar.show': 'Seitenleiste einblenden',
  'sidebar.saved_as': 'Gespeichert als {file}.',
  'sidebar.unread': 'Neue Antwort',
  'sidebar.actions': 'Aktionen der Unterhaltung',
  'sidebar.rename': 'Umbenennen',
  'sidebar.unpin': 'Lösen',
  'sidebar.pin': 'Anheften',
  'sidebar.unarchive': 'Aus dem Archiv holen',
  'sidebar.archive': 'Archivieren',
  'sidebar.export': 'Exportieren',
  'sidebar.clear': 'Leeren',
  'sidebar.conversation_title': 'Titel der Unterhaltung',
  'sidebar.hide_archive': 'Archiv ausblenden',
  'sidebar.show_archive': 'Archiv ({count, number})',
  'sidebar.conversations': 'Unterhaltungen',
  'sidebar.hide': 'Seitenleiste ausblenden',
  'sidebar.new': 'Neue Unterhaltung',
  'sidebar.empty': 'Hier werden Ihre Unterhaltungen stehen.',
  'sidebar.archive_title': 'Archiv',
  'sidebar.width': 'Breite der Seitenleiste',
  'sidebar.selected': '{count, plural, one {# ausgewählt} other {# ausgewählt}}',
  'sidebar.end_selection': 'Auswahl beenden',
  'sidebar.group.pinned': 'Angeheftet',
  'sidebar.group.today': 'Heute',
  'sidebar.group.yesterday': 'Gestern',
  'sidebar.group.week': 'Letzte 7 Tage',

  'bin.title': 'Gelöscht',
  'bin.undo': 'Rückgängig',
  'bin.restore': 'Wiederherstellen',
  'bin.restored': 'Wiederhergestellt.',
  'bin.deleted': '„{title}“ wurde gelöscht.',
  'bin.deleted_several':
    '{count, plural, one {# Unterhaltung wurde gelöscht.} other {# Unterhaltungen wurden gelöscht.}}',
  'bin.description':
    'Was Sie löschen, lässt sich {days, number} Tage lang wiederherstellen. Danach wird es endgültig gelöscht.',
  'bin.nothing': 'In den letzten {days, number} Tagen wurde nichts gelöscht.',
  'bin.when':
    '{kind, select, conversation {Unterhaltung} other {Dokument}}, gelöscht am {day}. {left, plural, one {Noch # Tag} other {Noch # Tage}}',
  'bin.delete': 'Endgültig löschen',
  'bin.empty': 'Leeren…',
  'bin.delete_title': '„{title}“ endgültig löschen?',
  'bin.empty_title': '{count, plural, one {# Eintrag} other {# Einträge}} endgültig löschen?',
  'bin.delete_text':
    'Nichts davon bleibt, weder hier noch auf Ihren anderen Geräten. Das lässt sich nicht rückgängig machen.',

  'question.title': 'Frage',
  'question.ask_again': 'Noch einmal fragen',

  'queued.waits':
    'Der Modellserver ist nicht erreichbar. Ihre Frage ist gespeichert und wird gesendet, wenn er zurück ist.',
  'queued.send_now': 'Jetzt senden',
  'queued.withdraw': 'Zurückziehen',

  'sources.gone': '{text} (nicht mehr da)',
  'sources.none': 'Keine',
  'sources.list': 'Trainingsdaten, die mitgingen',
  'sources.from': 'Aus <titles></titles>',
  'sources.rows': '{title} ({count, plural, one {# Zeile} other {# Zeilen}})',
  'sources.nothing': 'Nichts aus Ihren Trainingsdaten wurde verwendet',
  'list.more': '{hidden, number} weitere zeigen',
  'sources.show': 'Quellen',
  'sources.number': 'Quelle {number, number}: {text}',
  'sources.changed': '{titles}: seit dieser Antwort geändert.',

  'lookup.line': 'Nachgeschlagen: {text}',
  'lookup.running': 'Es wird nachgeschlagen: {text}',
  'lookup.find': 'Gesucht wird: {text}',
  'lookup.table': 'eine Tabelle',
  'lookup.words': 'Textstellen',
  'lookup.passages': '{words} → {count, plural, one {# Textstelle} other {# Textstellen}}',
  'lookup.document': 'Dokument',
  'lookup.passage': 'Textstelle',
  'lookup.rows': '{what}: {count, number} von {all, number}',
  'lookup.value': '{what}: {value}, aus {count, number} von {all, number}',
  'lookup.computed':
    '{compute, select, count {Anzahl in {table}} sum {Summe von {column} in {table}} avg {Durchschnitt von {column} in {table}} min {niedrigster Wert von {column} in {table}} other {höchster Wert von {column} in {table}}}',
  'lookup.where': '{what}, wo {conditions}',
  'lookup.and': '{first} und {second}',
  'lookup.or': '{first} oder {second}',
  'lookup.condition':
    '{is, select, equal {{column} {value} ist} other_than {{column} nicht {value} ist} below {{column} unter {value} liegt} at_most {{column} höchstens {value} ist} above {{column} über {value} liegt} at_least {{column} mindestens {value} ist} between {{column} zwischen {value} und {to} liegt} empty {{column} leer ist} other {{column} {value} enthält}}',
  'lookup.each': '{what}, je {column}',
  'lookup.sorted':
    '{order, select, money_up {{what}, günstigste zuerst} money_down {{what}, teuerste zuerst} date_up {{what}, älteste zuerst} date_down {{what}, neueste zuerst} time_up {{what}, früheste zuerst} time_down {{what}, späteste zuerst} other_up {{what}, niedrigster Wert von {column} zuerst} other {{what}, höchster Wert von {column} zuerst}}',
  'lookup.first': '{what}, {count, plural, one {nur die erste} other {die ersten #}}',
  'lookup.show': 'Zeilen',
  'lookup.show_passages': 'Textstellen',
  'lookup.open': 'Tabelle öffnen',
  'lookup.more': '{count, plural, one {# weitere Zeile} other {# weitere Zeilen}}',

  'figures.group': 'Zahlen',
  'figures.found': '{figure}: {title}: {text}',
  'figures.derived':
    '{figure}: {how, select, count {gezählt} sum {die Summe anderer Zahlen} difference {die Differenz anderer Zahlen} product {aus anderen Zahlen berechnet} other {eine gerundete Zahl}}',
  'figures.other_row': '{figure}: in Ihren Trainingsdaten, aber in einer anderen Zeile: {text}',
  'figures.not_found': '{figure}: nicht in Ihren Trainingsdaten',
  'figures.summary':
    '{what, select, figures {{count, plural, one {# Zahl steht} other {# Zahlen stehen}}} other {{count, plural, one {# Angabe steht} other {# Angaben stehen}}}} nicht in Ihren Trainingsdaten',
  'figures.summary_rows':
    '{what, select, figures {{count, plural, one {# Zahl gehört} other {# Zahlen gehören}}} other {{count, plural, one {# Angabe gehört} other {# Angaben gehören}}}} zu einer anderen Zeile',

  'estimate.more_than_account': 'Mehr, als Ihr Konto auf einmal senden darf ({budget, number})',
  'estimate.more_than_model': 'Mehr, als dieses Modell auf einmal liest ({budget, number})',
  'estimate.about': 'Etwa {total, number} Token',
  'estimate.tokens_left': 'Noch {remaining, number} von {limit, number} Token in dieser Minute',
  'estimate.left': 'Noch {remaining, number} von {limit, number} in dieser Minute',
  'estimate.oldest_left_out': 'Die ältesten Nachrichten werden weggelassen',
  'estimate.rate_limit': 'Anfragelimit',

  'status.state.online': 'Online',
  'status.state.syncing': 'Wird synchronisiert',
  'status.state.local': 'Nur dieser Computer',
  'status.state.offline': 'Offline',
  'status.state.signed_out': 'Abgemeldet',
  'status.state.server_failed': 'Server hat Probleme',
  'status.state.over_quota': 'Kontingent des Projekts überschritten',
  'status.state.paused': 'Projekt angehalten',
  'status.state.read_only': 'Projekt schreibgeschützt',
  'status.state.not_set_up': 'Projekt nicht eingerichtet',
  'status.state.slow': 'Server zu langsam',
  'status.state.rate_limited': 'Zu viele Änderungen auf einmal',
  'status.state.account_gone': 'Konto gelöscht',
  'status.state.disk_full': 'Datenträger voll',
  'status.state.failed': 'Datei nicht beschreibbar',
  'status.next_try': 'Nächster Versuch um {time}.',
  'status.trouble.offline':
    'Es gibt keine Verbindung zu Ihrem Server. Alles ist lesbar, und was Sie schreiben, wird gesendet, wenn sie zurück ist.',
  'status.trouble.signed_out':
    'Ihre Anmeldung ist abgelaufen. Alles ist lesbar; melden Sie sich wieder an, um zu senden, was Sie schreiben.',
  'status.trouble.server_failed':
    'Ihr Supabase-Projekt antwortet mit Fehlern. Was Sie schreiben, wartet auf diesem Computer und wird von selbst gesendet, wenn es dem Projekt wieder gut geht.',
  'status.trouble.over_quota':
    'Ihr Supabase-Projekt hat sein Kontingent überschritten. Was Sie schreiben, wartet auf diesem Computer. Erhöhen Sie das Kontingent, oder warten Sie, bis es neu beginnt; gesendet wird dann von selbst.',
  'status.trouble.paused':
    'Ihr Supabase-Projekt ist angehalten. Was Sie schreiben, wartet auf diesem Computer. Wer das Projekt betreibt, kann es im Supabase-Dashboard fortsetzen.',
  'status.trouble.read_only':
    'Ihr Supabase-Projekt nimmt im Moment keine Änderungen an, oft weil sein Datenträger voll ist. Was Sie schreiben, wartet auf diesem Computer und wird von selbst gesendet.',
  'status.trouble.not_set_up':
    'Ihrem Supabase-Projekt fehlt, was diese App braucht. Was Sie schreiben, wartet auf diesem Computer. Wer das Projekt betreibt, muss das Einrichtungsskript noch einmal ausführen.',
  'status.trouble.slow':
    'Ihr Supabase-Projekt braucht zu lange für eine Antwort. Was Sie schreiben, wartet auf diesem Computer; es wird von selbst in kleineren Teilen wieder versucht.',
  'status.trouble.rate_limited':
    'Ihr Supabase-Projekt nimmt für einen Moment keine Änderungen mehr an. Der Rest wird von selbst gesendet.',
  'status.trouble.account_gone':
    'Ihr Supabase-Projekt kennt dieses Konto nicht mehr. Alles bleibt auf diesem Computer; exportieren Sie es in den Einstellungen, oder melden Sie sich mit einem anderen Konto an.',
  'status.trouble.disk_full':
    'Der Datenträger dieses Computers ist voll, sodass nichts Neues aufbewahrt werden kann. Schaffen Sie Platz; es geht von selbst weiter.',
  'status.trouble.failed':
    'Die Datei auf diesem Computer konnte nicht gelesen oder geschrieben werden. Starten Sie die App neu; wenn es so bleibt, exportieren Sie Ihre Daten in den Einstellungen.',
  'status.progress': '{state} {percent, number} %',
  'status.pending': '{pending, plural, one {# Änderung wartet} other {# Änderungen warten}}',
  'status.queued': '{queued, plural, one {# Frage wartet} other {# Fragen warten}}',
  'status.refused': '{refused, plural, one {# abgelehnte Änderung} other {# abgelehnte Änderungen}}',
  'status.title': 'Stand der Verbindung',

  'refused.message': '{named, select, yes {Die Nachricht „{label}“} other {Die Nachricht}}',
  'refused.document': '{named, select, yes {Der Trainingstext „{label}“} other {Der Trainingstext}}',
  'refused.session':
    '{named, select, yes {Eine Änderung der Unterhaltung „{label}“} other {Eine Änderung der Unterhaltung}}',
  'refused.clear_conversation':
    '{named, select, yes {Das Leeren der Unterhaltung „{label}“} other {Das Leeren der Unterhaltung}}',
  'refused.delete_session': 'Das Löschen einer Unterhaltung',
  'refused.delete_message': 'Das Löschen einer Nachricht',
  'refused.delete_document': 'Das Löschen eines Trainingstexts',
  'refused.profile': 'Eine Änderung Ihres Profils',
  'refused.title': 'Abgelehnte Änderungen',
  'refused.description':
    'Ihr Server hat diese Änderungen nicht angenommen. Sie bleiben auf diesem Computer; alles andere geht weiter.',
  'refused.nothing': 'Es ist nichts mehr abgelehnt.',
  'refused.discard': 'Verwerfen',
  'refused.retry_all': 'Alle noch einmal versuchen',

  'search.meant': 'Keine Nachricht und kein Dokument enthält „{query}“. Meinten Sie „{meant}“?',
  'search.messages_first': 'Nachrichten (die ersten {count, number})',
  'search.messages': 'Nachrichten',
  'search.nothing': 'Nichts enthält „{query}“. Versuchen Sie es mit weniger oder anderen Wörtern.',
  'search.cut':
    'Unter den neuesten Nachrichten wurde keine gefunden, und frühere wurden nicht durchsucht. Fügen Sie ein Wort oder einen Filter hinzu.',
  'search.rebuilding': 'Die Suche wird verbessert: {share, number, percent}',
  'search.title': 'Suchen',
  'search.count': '{count, plural, =0 {Nichts gefunden} one {# Treffer} other {# Treffer}}',
  'search.filters': 'Filter',
  'search.remove_filter': 'Filter entfernen: {filter}',
  'search.unknown': '„{text}“ ist kein Filter und wurde deshalb als Text gesucht.',
  'search.suggest': 'Meinten Sie {filter}?',
  'search.untitled': 'Nichts heißt „{title}“, deshalb wurde danach als Text gesucht.',
  'search.group.who': 'Geschrieben von',
  'search.group.where': 'Wo',
  'search.group.when': 'Wann',
  'search.group.state': 'In Unterhaltungen',
  'search.filter.me': 'Von mir',
  'search.filter.assistant': 'Vom Assistenten',
  'search.filter.facts': 'In den Trainingsdaten',
  'search.filter.messages': 'In den Nachrichten',
  'search.filter.pinned': 'Angeheftet',
  'search.filter.archived': 'Archiviert',
  'search.filter.unread': 'Ungelesen',
  'search.filter.title': 'In „{title}“',
  'search.filter.before': 'Vor: {time}',
  'search.filter.after': 'Nach: {time}',
  'search.filter.on': 'Datum: {time}',
  'search.filter.not': 'Nicht: {filter}',

  'commands.title': 'Befehlspalette',
  'commands.placeholder': 'Befehl oder Suche tippen',
  'commands.nothing': 'Nichts heißt so.',
  'commands.commands': 'Befehle',
  'commands.setting': 'Einstellungen: {tab}',
  'commands.this_conversation': 'Diese Unterhaltung: {command}',
  'commands.conversations': 'Unterhaltungen',
  'commands.list': 'Vorschläge',

  'skip.to_conversation': 'Zur Unterhaltung springen',
  'announce.title': 'Ansagen',
  'announce.started': 'Die Antwort hat begonnen.',
  'announce.complete': 'Die Antwort ist vollständig.',
  'announce.ended': 'Die Antwort hat vorzeitig geendet.',
  'announce.complete_in': 'Die Antwort in „{title}“ ist vollständig.',
  'announce.ended_in': 'Die Antwort in „{title}“ hat vorzeitig geendet.',
  'announce.waits': 'Die Frage wartet auf die Verbindung.',
  'announce.started_in': 'Die Antwort in „{title}“ hat begonnen.',
  'announce.waits_in': 'Die Frage in „{title}“ wartet auf die Verbindung.',

  'problem.title': 'Problem',
  'problem.heading': 'Diese Seite konnte nicht gezeigt werden',
  'problem.text':
    'Ihre Unterhaltungen und Trainingsdaten sind sicher. Zeigen Sie die Seite noch einmal, um weiterzumachen.',
  'problem.show_again': 'Noch einmal zeigen',

  'keychain.missing':
    'Dieses System hat keinen Schlüsselbund, deshalb bleibt nach dem Beenden nichts erhalten. Installieren Sie einen Schlüsselbunddienst, zum Beispiel GNOME Keyring, und starten Sie neu.',
  'keychain.locked':
    'Der Schlüsselbund Ihres Systems ist gesperrt, deshalb bleibt nach dem Beenden nichts erhalten. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'keychain.lost':
    'Der Schlüsselbund Ihres Systems hat den Schlüssel zu dem, was auf diesem Computer ist, nicht mehr, und nach dem Beenden bleibt nichts Neues erhalten. Bringen Sie seinen Eintrag „SafyCore Desktop“ zurück und versuchen Sie es noch einmal, oder fangen Sie neu an.',
  'keychain.damaged':
    'Die Datei mit den Schlüsseln Ihres Verlaufs ist beschädigt, und nach dem Beenden bleibt nichts Neues erhalten. Setzen Sie vault.json aus einer Sicherung an ihre Stelle und versuchen Sie es noch einmal, oder fangen Sie neu an.',
  'keychain.newer':
    'Eine neuere Version von SafyCore hat die Schlüssel Ihres Verlaufs geschrieben, und nach dem Beenden bleibt nichts Neues erhalten. Aktualisieren Sie SafyCore, oder fangen Sie neu an.',
  'keychain.unreadable':
    'Die Datei mit den Schlüsseln Ihres Verlaufs ist nicht lesbar, und nach dem Beenden bleibt nichts Neues erhalten. Geben Sie sich das Recht, vault.json im Ordner von SafyCore zu lesen, und versuchen Sie es noch einmal.',
  'keychain.recovered':
    'Der Schlüsselbund Ihres Systems bewahrt den Schlüssel nicht auf, deshalb wird beim nächsten Start wieder nach dem Wiederherstellungscode gefragt. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'keychain.title': 'Schlüsselbund',

  'start_over.open': 'Neu anfangen…',
  'start_over.title': 'Auf diesem Computer neu anfangen?',
  'start_over.text':
    'Was auf diesem Computer ist, wird unter dem heutigen Datum beiseitegelegt, und nichts wird gelöscht. Was Ihr Server hat, kommt zurück, wenn Sie sich anmelden. Wenn der Schlüssel zu dem Beiseitegelegten wieder da ist, bietet SafyCore an, es zurückzubringen.',
  'start_over.confirm': 'Neu anfangen',

  'set_aside.title': 'Beiseitegelegt',
  'set_aside.opens': 'Was am {at, date, long} beiseitegelegt wurde, lässt sich wieder öffnen.',
  'set_aside.hint.keychain': 'Vom {at, date, long}. Sein Schlüssel ist wieder im Schlüsselbund.',
  'set_aside.hint.code': 'Vom {at, date, long}. Sein Wiederherstellungscode öffnet es.',
  'set_aside.hint.nothing':
    'Vom {at, date, long}. Es öffnet sich, wenn sein Schlüssel wieder im Schlüsselbund ist.',
  'set_aside.bring_back': 'Zurückbringen',
  'set_aside.gone': 'Was beiseitegelegt wurde, ist nicht mehr da.',
  'set_aside.no_key': 'Der Schlüsselbund hat den Schlüssel zu dem Beiseitegelegten nicht.',
  'set_aside.may_not_write':
    'SafyCore darf nicht in seinen eigenen Ordner schreiben. Prüfen Sie dessen Rechte und versuchen Sie es noch einmal.',

  'recovery.title': 'Wiederherstellungscode',
  'recovery.offer':
    'Falls dieser Computer einmal den Schlüssel zu Ihren Daten verliert, öffnet ein Wiederherstellungscode sie trotzdem.',
  'recovery.make_open': 'Wiederherstellungscode erstellen…',
  'recovery.make_another': 'Neuen Wiederherstellungscode erstellen…',
  'recovery.hint_made':
    'Es gibt einen, der ohne den Schlüsselbund des Systems öffnet, was auf diesem Computer ist.',
  'recovery.use': 'Wiederherstellungscode verwenden…',
  'recovery.enter': 'Öffnen',
  'recovery.enter_text':
    'Tippen Sie den Code, den SafyCore Ihnen gezeigt hat. Kleinbuchstaben und Leerzeichen sind gleichgültig.',
  'recovery.mistyped': 'Das ist kein ganzer Wiederherstellungscode. Prüfen Sie ihn auf Tippfehler.',
  'recovery.wrong':
    'Dieser Wiederherstellungscode gehört nicht zu dem, was auf diesem Computer ist. Nehmen Sie den, der zuletzt erstellt wurde.',
  'recovery.no_key':
    'Es gibt keinen Schlüssel, für den ein Code erstellt werden könnte. Entsperren Sie den Schlüsselbund Ihres Systems und versuchen Sie es noch einmal.',
  'recovery.new_title': 'Neuer Wiederherstellungscode',
  'recovery.make_text':
    'Wer den Code und die Dateien dieses Computers hat, kann alles darin lesen; bewahren Sie ihn deshalb nicht am Computer auf. Er wird einmal gezeigt.',
  'recovery.replace_text':
    'Der Code, den Sie haben, öffnet nichts mehr, sobald es einen neuen gibt. Wer den Code und die Dateien dieses Computers hat, kann alles darin lesen. Er wird einmal gezeigt.',
  'recovery.make': 'Code erstellen',
  'recovery.keep_it':
    'Schreiben Sie ihn auf, oder bewahren Sie ihn in einem Passwortmanager auf. Er wird nicht noch einmal gezeigt.',
  'recovery.copy': 'Wiederherstellungscode kopieren',
  'recovery.done': 'Fertig',

  'link.not_here': 'Die Unterhaltung dieses Links ist nicht auf diesem Computer.',
};
