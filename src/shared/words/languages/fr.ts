import type { Catalogue } from '../say';

/** French. The words that are used throughout are in `docs/languages.md`. */
export const fr: Catalogue = {
  'common.cancel': 'Annuler',
  'common.failed': 'Un problème est survenu dans SafyCore. Veuillez réessayer.',
  'common.close': 'Fermer',
  'common.try_again': 'Essayer à nouveau',
  'common.delete': 'Supprimer',
  'common.copy': 'Copier',
  'common.loading': 'Chargement',
  'keys.ctrl': 'Ctrl+{key}',
  'keys.shift': 'Maj+{key}',
  'keys.enter': 'Entrée',
  'keys.escape': 'Échap',
  'keys.f2': 'F2',
  'keys.alt_down': 'Alt+↓',
  'keys.f6': 'F6',
  'keys.delete': 'Suppr',

  'failure.api_key_missing':
    'Il n’y a pas encore de clé d’API, la question attend donc ici. Ajoutez votre clé Groq dans « Réglages », puis choisissez « Réessayer ».',
  'failure.api_key_invalid':
    'La clé d’API n’a pas été acceptée. Vérifiez-la dans « Réglages », puis choisissez « Réessayer ».',
  'failure.access_denied':
    'Cette clé ne peut pas utiliser ce modèle, ou son organisation ou sa région est bloquée. Choisissez un autre modèle, ou adressez-vous au propriétaire de la clé.',
  'failure.model_missing': 'Ce modèle n’est plus proposé. Choisissez-en un autre, puis « Réessayer ».',
  'failure.context_too_long':
    'La question et ses données d’entraînement sont plus longues que ce que ce modèle peut lire. Raccourcissez-les, ou choisissez un modèle au contexte plus grand.',
  'failure.request_too_large':
    'C’est plus de texte que votre compte ne peut en envoyer d’un coup. Raccourcissez les données d’entraînement ou la conversation, puis choisissez « Réessayer ».',
  'failure.request_rejected':
    'Le serveur de modèles n’a pas pu traiter cette demande. Choisissez « Réessayer », ou formulez la question autrement.',
  'failure.rate_limited':
    'La limite de votre compte est atteinte pour le moment. Attendez un peu, puis choisissez « Réessayer ».',
  'failure.credit_exhausted':
    'Ce compte n’a plus de crédit chez le serveur de modèles, ou a atteint sa limite de dépenses. Ajoutez-y du crédit ou choisissez un autre modèle, puis « Réessayer ».',
  'failure.over_capacity':
    'Le serveur de modèles est saturé. Attendez un peu, puis choisissez « Réessayer ».',
  'failure.over_capacity.begun':
    'Le serveur de modèles est saturé et a coupé la réponse. Attendez un peu, puis choisissez « Continuer » pour reprendre ici.',
  'failure.provider_failed':
    'Le serveur de modèles a eu un problème. Choisissez « Réessayer » dans un instant.',
  'failure.provider_unreachable':
    'Le serveur de modèles est injoignable. Votre question est enregistrée. Vérifiez la connexion, puis choisissez « Réessayer ».',
  'failure.provider_timeout':
    'Le serveur de modèles a mis trop de temps à répondre. Choisissez « Réessayer » dans un instant.',
  'failure.team_proxy_failed':
    'Le proxy de votre équipe n’est pas bien configuré. Prévenez la personne qui a préparé le projet, puis choisissez « Réessayer ».',
  'failure.stream_failed':
    'Le serveur de modèles a signalé un problème. Choisissez « Réessayer » dans un instant.',
  'failure.stream_failed.begun':
    'Le serveur de modèles a signalé un problème au milieu de la réponse. Choisissez « Réessayer », ou « Continuer » pour reprendre ici.',
  'failure.stream_cut': 'La connexion a été perdue avant le début de la réponse. Choisissez « Réessayer ».',
  'failure.stream_cut.begun':
    'La connexion a été perdue avant que la réponse soit complète. Choisissez « Continuer » pour reprendre ici.',
  'failure.stream_unfinished':
    'Le serveur de modèles a terminé la réponse avant son premier mot. Choisissez « Réessayer ».',
  'failure.stream_unfinished.begun':
    'Le serveur de modèles a terminé la réponse avant qu’elle soit finie. Choisissez « Continuer » pour reprendre ici.',
  'failure.stream_stalled': 'La réponse s’est arrêtée avant son premier mot. Choisissez « Réessayer ».',
  'failure.stream_stalled.begun':
    'La réponse a cessé d’arriver. Choisissez « Continuer » pour reprendre ici.',
  'failure.answer_truncated':
    'Le modèle a atteint trop tôt sa limite de longueur. Autorisez une réponse plus longue ou moins de raisonnement, puis choisissez « Réessayer ».',
  'failure.answer_truncated.begun':
    'La réponse a été coupée à la limite de longueur du modèle. Choisissez « Continuer » pour reprendre ici.',
  'failure.answer_empty': 'Le modèle a terminé sans réponse. Choisissez « Réessayer », ou un autre modèle.',
  'failure.answer_filtered':
    'Les règles de contenu du serveur de modèles ont retenu la réponse. Formulez la question autrement, ou choisissez un autre modèle.',
  'failure.answer_filtered.begun':
    'Les règles de contenu du serveur de modèles ont coupé la réponse. Choisissez « Continuer » pour reprendre ici, ou formulez la question autrement.',
  'failure.answer_needs_tool':
    'Le modèle a demandé un outil, et SafyCore n’en a aucun à offrir. Choisissez « Réessayer », ou un autre modèle.',
  'failure.answer_needs_tool.begun':
    'Le modèle s’est arrêté pour demander un outil, et SafyCore n’en a aucun à offrir. Choisissez « Continuer » pour reprendre ici, ou un autre modèle.',
  'failure.app_closed': 'L’application a été fermée avant le début de la réponse. Choisissez « Réessayer ».',
  'failure.app_closed.begun':
    'L’application a été fermée avant que la réponse soit complète. Choisissez « Continuer » pour reprendre ici.',
  'failure.signed_out':
    'Vous avez été déconnecté avant le début de la réponse. Connectez-vous, puis choisissez « Réessayer ».',
  'failure.signed_out.begun':
    'Vous avez été déconnecté avant que la réponse soit complète. Connectez-vous, puis choisissez « Réessayer », ou « Continuer » pour reprendre ici.',
  'failure.store_failed':
    'La réponse n’a pas pu être enregistrée sur cet ordinateur. Copiez ce dont vous avez besoin, puis relancez l’application.',
  'failure.disk_full':
    'Le disque est plein, la réponse n’a donc pas pu être enregistrée. Copiez ce dont vous avez besoin, libérez de la place, puis choisissez « Réessayer ».',
  'failure.internal':
    'Un problème est survenu dans l’application. Choisissez « Réessayer » ; si cela se reproduit, relancez l’application.',

  'accounts.email_invalid': 'Ce n’est pas une adresse e-mail complète. Vérifiez qu’elle est bien écrite.',
  'accounts.email_taken':
    'Il existe déjà un compte avec cette adresse. Connectez-vous, ou réinitialisez le mot de passe.',
  'accounts.code_invalid': 'Ce code est faux ou trop ancien. Vérifiez-le, ou demandez-en un nouveau.',
  'accounts.sign_up_disabled':
    'Ce serveur n’accepte pas de nouveaux comptes. Demandez une invitation à la personne qui le gère.',
  'accounts.key_refused':
    'Le serveur n’accepte pas la clé du projet. Vérifiez l’adresse et la clé publique dans « Réglages ».',
  'accounts.invalid_credentials':
    'L’e-mail et le mot de passe ne correspondent pas. Vérifiez les deux, ou réinitialisez votre mot de passe.',
  'accounts.unknown_address': 'Il n’y a pas de compte avec cette adresse. Vérifiez-la, ou créez un compte.',
  'accounts.blocked': 'Ce compte est bloqué. Adressez-vous à la personne qui gère le serveur.',
  'accounts.email_not_confirmed':
    'Votre adresse e-mail n’est pas encore confirmée. Suivez le lien du message que nous vous avons envoyé, puis connectez-vous.',
  'accounts.no_mail_to_address':
    'Ce serveur n’envoie pas de courrier à cette adresse. Prenez-en une autre, ou adressez-vous à la personne qui gère le serveur.',
  'accounts.same_password':
    'C’est déjà votre mot de passe. Choisissez-en un autre, ou connectez-vous avec celui-ci.',
  'accounts.captcha':
    'Ce serveur demande un captcha que cette application ne peut pas montrer. Adressez-vous à la personne qui gère le serveur.',
  'accounts.short_password': 'Choisissez un mot de passe plus long.',
  'accounts.server_unreachable': 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
  'accounts.captive_portal':
    'Ce réseau répond à la place du serveur. Ouvrez une page web pour vous connecter au réseau, puis réessayez.',
  'accounts.paused':
    'Le projet Supabase du serveur est en pause, et répondra quand la personne qui le gère l’aura repris dans le tableau de bord de Supabase. En attendant, ce qui est sur cet ordinateur reste utilisable.',
  'accounts.over_quota':
    'Le projet Supabase du serveur a dépassé son quota, et répondra quand la personne qui le gère l’aura augmenté. En attendant, ce qui est sur cet ordinateur reste utilisable.',
  'accounts.server_failed': 'Le serveur a lui-même un problème. Réessayez dans un instant.',
  'accounts.weak_password':
    '{wishes, select, length {Ce mot de passe est trop facile à deviner. Choisissez-en un {least, plural, =0 {plus long} other {d’au moins # caractères}}.} characters {Ce mot de passe est trop facile à deviner. Choisissez-en un qui mêle lettres, chiffres et signes.} pwned {Ce mot de passe est trop facile à deviner. Choisissez-en un qui ne figure pas sur une liste de mots de passe volés.} length_characters {Ce mot de passe est trop facile à deviner. Choisissez-en un {least, plural, =0 {plus long} other {d’au moins # caractères}} qui mêle lettres, chiffres et signes.} length_pwned {Ce mot de passe est trop facile à deviner. Choisissez-en un {least, plural, =0 {plus long} other {d’au moins # caractères}} qui ne figure pas sur une liste de mots de passe volés.} characters_pwned {Ce mot de passe est trop facile à deviner. Choisissez-en un qui mêle lettres, chiffres et signes et qui ne figure pas sur une liste de mots de passe volés.} other {Ce mot de passe est trop facile à deviner. Choisissez-en un {least, plural, =0 {plus long} other {d’au moins # caractères}} qui mêle lettres, chiffres et signes et qui ne figure pas sur une liste de mots de passe volés.}}',
  'accounts.rate_limited':
    '{unit, select, seconds {Trop d’essais en peu de temps. Attendez {count, plural, one {# seconde} other {# secondes}}, puis réessayez.} minutes {Trop d’essais en peu de temps. Attendez {count, plural, one {# minute} other {# minutes}}, puis réessayez.} other {Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.}}',
  'accounts.gone': 'Ce compte n’est plus sur cet ordinateur.',
  'accounts.not_saved':
    'L’enregistrement n’a pas été possible. Libérez de la place sur le disque, puis réessayez.',
  'accounts.no_project':
    'Aucun serveur n’est encore configuré. Connectez le vôtre sur la première page, ou continuez sans compte.',
  'accounts.superseded': 'Une demande plus récente a remplacé celle-ci.',
  'accounts.not_a_project_address':
    'Ce n’est pas l’adresse d’un projet Supabase. Elle ressemble à https://abcdefgh.supabase.co.',
  'accounts.address_without_https':
    'L’adresse doit commencer par https, pour que personne ne puisse lire ce qui passe.',
  'accounts.secret_key':
    'C’est la clé secrète du projet, qui doit rester sur le serveur. Utilisez la clé publique.',
  'accounts.not_a_publishable_key':
    'Ce n’est pas une clé publique. Elle commence par sb_publishable_, ou par eyJ dans les projets plus anciens.',
  'accounts.no_project_there':
    'Il n’y a pas de projet Supabase à cette adresse. Vérifiez qu’elle est bien écrite.',
  'accounts.signed_out':
    'Vous êtes déconnecté. Reconnectez-vous pour continuer ; ce qui est sur cet ordinateur y reste.',
  'accounts.signed_out_history': 'Vous êtes déconnecté. Connectez-vous pour voir votre historique.',

  'turn.stopped': 'Arrêtée.',
  'turn.complete_already': 'Cette réponse est déjà complète.',
  'turn.account_closed': 'Ce compte est fermé. Connectez-vous pour continuer.',
  'turn.already_answering':
    'Une réponse est en cours dans cette conversation. Attendez-la, ou arrêtez-la d’abord.',
  'turn.no_question': 'Il n’y a ici aucune question à laquelle répondre.',
  'turn.only_questions': 'Seule une question peut être modifiée et renvoyée.',
  'turn.too_long':
    'Cette question dépasse un mégaoctet. Raccourcissez-la, ou enregistrez le texte comme données d’entraînement.',
  'turn.no_prompt': 'La question n’a pas pu être préparée. Réessayez.',

  'export.newer':
    'Cet export vient d’une version plus récente de SafyCore. Mettez SafyCore à jour pour l’importer.',
  'export.not_readable': 'Le fichier n’a pas pu être lu. Vérifiez qu’il est là, puis réessayez.',
  'export.not_an_export':
    'Ce n’est pas un export de SafyCore, ou un autre programme l’a réécrit. Choisissez le fichier tel qu’il a été exporté.',
  'export.incomplete':
    'Cet export est incomplet ou a été modifié après coup, rien n’a donc été importé. Choisissez-en une autre copie.',
  'export.line_not_readable':
    'La ligne {line, number, ::group-off} de cet export est illisible, rien n’a donc été importé.',
  'export.role.system': 'Faits et consignes',
  'export.role.user': 'Vous',
  'export.role.assistant': 'Assistant',
  'export.untitled': 'Conversation sans titre',
  'export.started': 'Commencée le {at}',
  'export.unfinished': '{speaker} ({state})',
  'export.conversation': 'Conversation',

  'provider.key_characters':
    'La clé d’API contient des caractères qu’aucune clé n’a. Copiez-la à nouveau dans « Réglages », puis choisissez « Réessayer ».',
  'provider.redirected':
    'Le serveur de modèles nous a renvoyés vers une autre adresse, qui n’est pas suivie. Vérifiez le point d’accès dans « Réglages ».',
  'provider.untrusted':
    'Cet ordinateur ne fait pas confiance au certificat du serveur de modèles, rien n’a donc été envoyé. Vérifiez l’adresse et l’heure, ou ajoutez son autorité au système, puis choisissez « Réessayer ».',
  'provider.no_model_loaded':
    'Le serveur de modèles n’a chargé aucun modèle. Chargez-en un là-bas, puis choisissez « Réessayer ».',
  'provider.not_for_chat':
    'Ce modèle ne répond pas à des questions. Choisissez-en un autre, puis « Réessayer ».',
  'provider.longest_answer':
    'Ce modèle n’accepte pas la réponse la plus longue réglée pour cette conversation. Changez-la avec « Régler la réponse », puis choisissez « Réessayer ».',
  'provider.reasoning_effort':
    'Ce modèle n’accepte pas l’effort de raisonnement réglé pour cette conversation. Changez-le avec « Régler la réponse », puis choisissez « Réessayer ».',
  'provider.temperature':
    'Ce modèle n’accepte pas la température réglée pour cette conversation. Changez-la avec « Régler la réponse », puis choisissez « Réessayer ».',
  'provider.question_filtered':
    'Les règles de contenu du serveur de modèles refusent cette question ou ses données d’entraînement. Formulez-les autrement, puis choisissez « Réessayer », ou un autre modèle.',
  'provider.loading_model':
    'Le serveur de modèles charge encore le modèle. Choisissez « Réessayer » dans un instant.',
  'provider.too_little_memory':
    'Le serveur de modèles a trop peu de mémoire pour ce modèle. Choisissez-en un plus petit, puis « Réessayer ».',
  'provider.no_list':
    'Le serveur de modèles ne dit pas quels modèles il a. Saisissez le nom d’un modèle, ou vérifiez le point d’accès dans « Réglages », puis choisissez « Réessayer ».',
  'provider.nothing_there':
    'Il n’y a pas de serveur de modèles à cette adresse. Vérifiez le point d’accès dans « Réglages », puis choisissez « Réessayer ».',
  'provider.proxy_sign_in':
    'Le proxy du réseau demande une identification. Votre question est enregistrée. Identifiez-vous auprès du proxy, puis choisissez « Réessayer ».',
  'addresses.title': 'Le fichier des réglages nomme un autre serveur',
  'addresses.endpoint': 'Les questions et les faits iraient à {file}. Vous avez confirmé {confirmed}.',
  'addresses.project': 'Votre compte serait chez {file}. Vous avez confirmé {confirmed}.',
  'addresses.feed': 'Les mises à jour seraient cherchées chez {file}. Vous avez confirmé {confirmed}.',
  'addresses.text':
    'Il a changé depuis votre dernier choix. Rien n’y a été envoyé. Si ce n’était pas vous, gardez ce que vous avez confirmé.',
  'addresses.demo': 'la démonstration',
  'addresses.none': 'aucun serveur',
  'addresses.keep': 'Garder ce que j’ai confirmé',
  'addresses.use': 'Utiliser le nouveau',
  'proxy.title': 'S’identifier auprès du proxy',
  'proxy.description':
    'Le proxy de votre réseau, {address}, demande qui vous êtes. Ce que vous saisissez est gardé chiffré sur cet ordinateur et ne va qu’à ce proxy.',
  'proxy.name': 'Nom',
  'proxy.password': 'Mot de passe',
  'proxy.sign_in': 'S’identifier',
  'proxy.sign_in_open': 'S’identifier…',
  'proxy.asks': 'Le proxy {address} demande une identification. D’ici là, rien ne passe.',
  'proxy.refused': 'Le proxy n’a pas accepté ce nom et ce mot de passe. Vérifiez les deux, puis réessayez.',
  'proxy.no_answer': 'Le proxy n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
  'certificate.title': 'Certificat',
  'certificate.details': 'Détails',
  'certificate.unknown':
    'Aucune autorité reconnue par cet ordinateur ne garantit le certificat de {host}, émis par {issuer} : rien n’a été envoyé. Dans le réseau d’une entreprise, faites ajouter son autorité à cet ordinateur ; ailleurs, changez de réseau. Puis réessayez.',
  'certificate.expired':
    'Le certificat de {host}, émis par {issuer}, a expiré le {at, date, long} : rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur. Si elle est juste, prévenez le responsable de {host}.',
  'certificate.not_yet':
    'Le certificat de {host}, émis par {issuer}, ne vaut qu’à partir du {at, date, long} : rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur, puis réessayez.',
  'certificate.other_name':
    'Le certificat que montre {host}, émis par {issuer}, vaut pour un autre nom : rien n’a été envoyé. Vérifiez l’adresse. Un réseau avec page de connexion fait de même : ouvrez d’abord une page dans votre navigateur.',
  'certificate.revoked':
    'Le certificat de {host}, émis par {issuer}, a été révoqué : rien n’a été envoyé. Prévenez le responsable de {host}.',
  'reach.not_asked': 'Pas interrogé depuis le démarrage de SafyCore.',
  'reach.reached': 'Joint.',
  'reach.proxy_refused':
    'Le proxy ne le laisse pas passer. Demandez à son responsable d’autoriser cet hôte, ou vérifiez l’identification auprès du proxy.',
  'reach.proxy_missing':
    'Le proxy ne répond pas. Vérifiez son adresse ci-dessus, ou choisissez les réglages du système.',
  'reach.proxy_script_missing':
    'Le fichier de configuration du proxy n’a pas pu être lu : rien n’est envoyé. Vérifiez son adresse ci-dessus.',
  'reach.sign_in_page':
    'Une page du réseau est arrivée au lieu d’une réponse. Ouvrez une page dans votre navigateur, identifiez-vous, puis testez de nouveau.',
  'reach.name_not_found':
    'Aucun hôte de ce nom n’a été trouvé. Vérifiez l’adresse et la connexion au réseau.',
  'reach.untrusted':
    'Cet ordinateur ne fait pas confiance au certificat : rien n’a été envoyé. Testez de nouveau pour voir qui l’a émis.',
  'reach.slow':
    'Aucune réponse n’est arrivée à temps. Vérifiez la connexion, ou testez de nouveau dans un instant.',
  'reach.offline': 'Il n’y a pas de réseau. Connectez cet ordinateur, puis testez de nouveau.',
  'reach.unanswered':
    'Personne ne répond là. Vérifiez l’adresse ; si elle est juste, le serveur est peut-être arrêté.',
  'reach.no_live':
    'Le réseau ne laisse passer aucune connexion durable. Rien n’est perdu : les changements des autres appareils sont demandés une fois par minute.',
  'connections.hosts': 'Qui est interrogé',
  'connections.hint': 'Ces hôtes et aucun autre. Votre pare-feu doit les laisser passer.',
  'connections.test': 'Tester la connexion',
  'connections.asked_at': 'Interrogé : {at}',
  'connections.purpose.server': 'Comptes et synchronisation',
  'connections.purpose.live': 'Changements sur le moment',
  'connections.purpose.model': 'Réponses',
  'connections.purpose.updates': 'Mises à jour',
  'connections.purpose.local': 'Serveurs de modèles de cet ordinateur',
  'connections.purpose.other': 'Interrogé auparavant',
  'connections.proxy': 'Proxy',
  'connections.mode.system': 'Comme le système',
  'connections.mode.none': 'Aucun',
  'connections.mode.http': 'HTTP',
  'connections.mode.https': 'HTTPS',
  'connections.mode.socks5': 'SOCKS5',
  'connections.mode.pac': 'Fichier de configuration (PAC)',
  'connections.address': 'Adresse du proxy',
  'connections.file': 'Adresse du fichier de configuration',
  'connections.exceptions': 'Hôtes interrogés sans le proxy',
  'connections.exceptions_hint':
    'Séparés par des virgules, comme *.company.example, 10.0.0.0/8. Cet ordinateur, toujours.',
  'connections.wrong_address': 'Écrivez l’hôte et le port, comme proxy.company.example:8080.',
  'connections.wrong_file': 'Écrivez l’adresse entière, comme http://proxy.company.example/proxy.pac.',
  'connections.use': 'Utiliser ce proxy',
  'connections.used': 'Tout passe maintenant par là.',
  'provider.rate_limited_for':
    '{unit, select, seconds {La limite de votre compte est atteinte pour le moment. Choisissez « Réessayer » dans {count, plural, one {# seconde} other {# secondes}}.} hours {La limite de votre compte est atteinte pour le moment. Choisissez « Réessayer » dans {count, plural, one {# heure} other {# heures}}.} other {La limite de votre compte est atteinte pour le moment. Choisissez « Réessayer » dans {count, plural, one {# minute} other {# minutes}}.}}',

  'team_proxy.key_refused':
    'La clé Groq de votre équipe n’a pas été acceptée. Prévenez la personne qui a préparé le projet.',
  'team_proxy.no_key':
    'Le proxy de votre équipe n’a pas encore de clé Groq. Prévenez la personne qui a préparé le projet.',
  'team_proxy.no_credit':
    'Le compte de votre équipe n’a plus de crédit chez le serveur de modèles. Prévenez la personne qui a préparé le projet, puis choisissez « Réessayer ».',
  'team_proxy.no_answer':
    'Le proxy de votre équipe n’a pas répondu. Choisissez « Réessayer » dans un instant ; si cela dure, prévenez la personne qui a préparé le projet.',
  'team_proxy.auth_unavailable':
    'Le proxy de votre équipe n’a pas pu vérifier qui demande. Choisissez « Réessayer » dans un instant.',
  'team_proxy.budget_unavailable':
    'Le proxy de votre équipe n’a pas pu vérifier votre limite. Choisissez « Réessayer » dans un instant ; si cela dure, prévenez la personne qui a préparé le projet.',
  'team_proxy.signed_out':
    'Le proxy de votre équipe ne vous connaît plus. Reconnectez-vous, puis choisissez « Réessayer ».',
  'team_proxy.missing':
    'Votre projet n’a pas encore de proxy d’équipe. Prévenez la personne qui a préparé le projet.',

  'store.damaged':
    'Votre historique sur cet ordinateur est endommagé. Relancez SafyCore pour le réparer : ce qui est lisible est conservé.',
  'store.disk_full': 'Le disque est plein. Libérez de la place et réessayez.',
  'store.in_use': 'Un autre programme utilise votre historique. Fermez-le et réessayez.',
  'store.may_not_write':
    'SafyCore ne peut pas écrire dans le dossier de votre historique. Vérifiez ses droits et réessayez.',
  'store.failed': 'Votre historique sur cet ordinateur n’a pas pu être lu ou écrit.',
  'store.missing.conversation': 'Cette conversation n’existe plus.',
  'store.missing.deleted':
    'Ce qui a été supprimé ne peut plus être rétabli : autre chose a été supprimé depuis, ou SafyCore a été redémarré.',
  'store.missing.message': 'Ce message n’existe plus. Il a été supprimé ici ou sur un autre appareil.',
  'store.missing.text': 'Ce document n’existe plus. Il a été supprimé ici ou sur un autre appareil.',
  'store.newer':
    'Votre historique a été écrit par une version plus récente de SafyCore. Mettez SafyCore à jour pour l’ouvrir ; rien n’a été modifié.',
  'store.stopped':
    'Votre historique sur cet ordinateur ne répond plus. Relancez SafyCore ; tout ce qui a été enregistré est conservé.',
  'store.not_opened': 'Votre historique n’a pas pu être ouvert.',

  'sync.no_revisions': 'Ce que le serveur a gardé de ce document ne peut pas être lu maintenant.',

  'updates.problem.unreachable': 'Le serveur de mises à jour est injoignable. SafyCore réessaiera plus tard.',
  'updates.problem.redirected':
    'Le serveur de mises à jour a renvoyé SafyCore vers une autre adresse, qui n’est pas suivie. Rien n’a été modifié.',
  'updates.problem.garbage':
    'Le serveur de mises à jour a répondu par autre chose qu’une mise à jour. Rien n’a été modifié.',
  'updates.problem.unsigned': 'La mise à jour du serveur n’est pas signée. Rien n’a été modifié.',
  'updates.problem.unknown_key':
    'La mise à jour du serveur est signée par quelqu’un d’autre. Rien n’a été modifié.',
  'updates.problem.revoked_key':
    'La mise à jour du serveur est signée d’une clé qui n’est plus de confiance. Rien n’a été modifié.',
  'updates.problem.forged':
    'La mise à jour du serveur a été modifiée après sa signature. Rien n’a été modifié ici.',
  'updates.problem.other_product':
    'La mise à jour du serveur est celle d’un autre programme. Rien n’a été modifié.',
  'updates.problem.wrong_channel':
    'La mise à jour du serveur est celle d’un autre canal. Rien n’a été modifié.',
  'updates.problem.older':
    'Le serveur de mises à jour propose une version plus ancienne que celle que vous avez utilisée. Rien n’a été modifié.',
  'updates.problem.no_file':
    'La nouvelle version n’a pas encore de paquet pour cet ordinateur. Rien n’a été modifié.',
  'updates.problem.damaged':
    'La mise à jour est arrivée endommagée et a été jetée. SafyCore réessaiera plus tard.',
  'updates.problem.wrong_size':
    'La mise à jour est plus grande ou plus petite qu’annoncé et a été jetée. Rien n’a été modifié.',
  'updates.problem.cut':
    'Le téléchargement de la mise à jour a été interrompu. SafyCore réessaiera plus tard.',
  'updates.problem.slow':
    'Le téléchargement de la mise à jour s’est arrêté et a été abandonné. SafyCore réessaiera plus tard.',
  'updates.problem.disk_full':
    'Il n’y a pas assez de place libre pour la mise à jour. Libérez-en et réessayez.',
  'updates.problem.not_writable':
    'SafyCore ne peut pas se remplacer là où il est installé. Installez la mise à jour à la main, ou déplacez SafyCore dans un dossier à vous.',
  'updates.problem.backup_failed':
    'Votre historique n’a pas pu être copié avant la mise à jour, elle n’a donc pas été installée.',
  'updates.problem.not_installed': 'La mise à jour n’a pas pu être installée. SafyCore continue comme avant.',
  'updates.problem.answering':
    'Une réponse est encore en cours d’écriture. Redémarrez quand elle sera complète.',
  'updates.unavailable.development': 'Une version de développement ne reçoit pas de mises à jour.',
  'updates.unavailable.no_server':
    'Cette version n’a pas de serveur de mises à jour. Prenez les nouvelles là où vous avez pris celle-ci.',
  'updates.unavailable.no_keys':
    'Cette version n’a pas de clés de mise à jour, elle ne peut donc en vérifier aucune.',
  'updates.unavailable.no_package':
    'Cette copie n’a pas été installée par un paquet, elle ne peut donc pas se remplacer.',
  'updates.less_than_before':
    'Après la mise à jour, il manque quelque chose dans votre historique. Une copie d’avant est gardée sous « {copy} » dans le dossier « accounts ».',
  'updates.mode.automatic': 'Télécharger automatiquement',
  'updates.mode.notify': 'Seulement me prévenir',
  'updates.mode.off': 'Ne rien chercher',
  'updates.channel.stable': 'Stable',
  'updates.channel.beta': 'Bêta',
  'updates.unsaved':
    'Quelque chose que vous avez écrit n’est que dans cette fenêtre : une question en cours de modification, un fichier joint, ou des données d’entraînement qui n’ont pas pu être enregistrées. Terminez, ou annulez d’abord.',
  'updates.checking': 'Recherche d’une nouvelle version…',
  'updates.available': 'SafyCore {next} est disponible. Vous avez la version {version}.',
  'updates.downloading': 'Téléchargement de SafyCore {next}…',
  'updates.ready': 'SafyCore {next} est prêt. Vos conversations sont copiées avant l’installation.',
  'updates.installing': 'Installation de SafyCore {next}. Il se relancera tout seul.',
  'updates.idle_checked': 'Vous avez SafyCore {version}. Dernière recherche : {at}.',
  'updates.idle': 'Vous avez SafyCore {version}.',
  'updates.received': '{received, number, ::.} Mo sur {size, number, ::.} Mo',
  'updates.download': 'Télécharger ({size, number, ::.} Mo)',
  'updates.new_versions': 'Nouvelles versions',
  'updates.channel_title': 'Canal',
  'updates.signed_hint':
    'Chaque version est signée, et celle qui ne l’est pas par les auteurs de celle-ci est refusée. La bêta apporte les versions plus tôt ; de retour au canal stable, vous gardez ce que vous avez jusqu’à ce qu’il soit plus récent.',
  'updates.status': 'Mise à jour',
  'updates.progress': 'Téléchargement',
  'updates.notes': 'Nouveautés',
  'updates.check': 'Rechercher des mises à jour',
  'updates.answering': 'Une réponse est en cours d’écriture. Redémarrez quand elle sera complète.',
  'updates.restart': 'Redémarrer pour mettre à jour',
  'updates.badge_ready': 'Mise à jour prête',
  'updates.badge_available': 'Mise à jour disponible',
  'updates.news.old':
    'La dernière annonce de version de SafyCore date du {at}. Rien n’a été publié depuis, ou quelque chose empêche cet ordinateur de le savoir, ou son horloge est fausse. Regardez là où vous avez pris SafyCore s’il y a une version plus récente.',
  'updates.news.ahead':
    'L’horloge de cet ordinateur est en retard sur le {at}, date à laquelle la dernière annonce de version de SafyCore a été signée. Réglez l’horloge : d’ici là, nul ne peut dire si des versions plus récentes lui sont cachées.',

  'import.no_text': 'Il n’y a pas de texte dans ce fichier.',
  'import.too_much_text':
    'Il y a plus de 16 mégaoctets de texte dans ce fichier. Gardez la partie dont vous avez besoin et réessayez.',
  'import.other_archive':
    'Parmi les archives, seuls les fichiers Word (.docx), Excel (.xlsx) et OpenDocument peuvent être lus. Décompressez-la et importez les fichiers qu’elle contient.',
  'import.not_what_it_says': 'Ce fichier est endommagé, ou n’est pas ce que dit son nom.',
  'import.too_many_pages': 'Ce fichier a plus de 3 000 pages. Divisez-le d’abord.',
  'import.scanned':
    'Il n’y a pas de texte dans ce PDF. Une page numérisée est une image : passez-la d’abord à la reconnaissance de texte.',
  'import.no_json': 'Ce n’est pas du JSON valide.',
  'import.no_json_line':
    'La ligne {line, number, ::group-off} de ce fichier n’est pas du JSON valide. Corrigez-la ou retirez-la.',
  'import.locked': 'Ce fichier est protégé par un mot de passe. Enregistrez-le sans et réessayez.',
  'import.damaged': 'Ce fichier est endommagé et illisible.',
  'import.other_kind':
    'Les fichiers de ce type (.{kind}) ne peuvent pas être lus. {how, select, word {Enregistrez-le d’abord en Word (.docx) ou en PDF.} excel {Enregistrez-le d’abord en Excel (.xlsx) ou en CSV.} pdf {Enregistrez-le d’abord en PDF.} mail {Enregistrez d’abord le message en .eml ou en texte.} picture {C’est une image : passez-la à la reconnaissance de texte et enregistrez le résultat en texte ou en PDF.} other {Enregistrez-le d’abord en Word, Excel, PDF ou texte.}}',
  'import.page': 'Page {number, number, ::group-off}',
  'import.read_as': 'Lu comme {encoding}',
  'import.read_perhaps': 'Lu comme {encoding}, sans certitude : choisissez comment les lettres sont justes',
  'import.untitled': 'Importé',
  'import.json_name': 'nom',
  'import.column': 'Colonne {number, number, ::group-off}',
  'import.rows_cut':
    'Seules les {most, number} premières lignes sur {all, number} ont été lues. Divisez le fichier pour les avoir toutes.',
  'import.columns_cut':
    'Seules les {most, number} premières colonnes sur {all, number} ont été lues. Divisez le fichier pour les avoir toutes.',
  'import.odd_quotes':
    '{count, plural, one {Un guillemet de la ligne {lines} n’était pas fermé} other {Des guillemets n’étaient pas fermés dans {count, number} lignes ({lines}…)}} ; la cellule a été lue comme elle était sans doute voulue.',
  'import.uncalculated':
    '{count, plural, one {Une formule n’a jamais été calculée} other {{count, number} formules n’ont jamais été calculées}}. Ouvrez le fichier dans un tableur, enregistrez-le et importez-le à nouveau.',
  'import.unpacks':
    'Une fois décompressé, ce fichier est bien plus grand qu’un document. Il n’a pas été ouvert.',
  'import.not_text': 'Ce fichier n’est pas du texte.',
  'import.cancelled': 'Annulé.',
  'import.too_slow':
    'La lecture de ce fichier a pris trop de temps et a été abandonnée. Rien n’a été modifié.',
  'import.too_large':
    'Lire ce fichier demande plus de mémoire qu’il n’y en a. Divisez-le en fichiers plus petits.',

  'message.status.stopped': 'arrêtée',
  'message.status.interrupted': 'interrompue',
  'message.status.failed': 'échouée',
  'message.actions': 'Actions du message',
  'message.status.streaming': 'en cours d’écriture',
  'message.status.queued': 'en attente',
  'message.assistant': 'Assistant',
  'message.more': 'Autres actions',
  'message.copied': 'Copié.',
  'message.copy_plain': 'Copier en texte brut',
  'message.copy_markdown': 'Copier en Markdown',
  'message.copy_sources': 'Copier avec les sources',
  'message.quote': 'Citer',
  'message.you': 'Vous',
  'message.edit': 'Modifier',
  'message.system_content': 'Consignes et données d’entraînement',
  'message.previous_version': 'Version précédente',
  'message.next_version': 'Version suivante',
  'message.deleted': 'Le message a été supprimé, avec tout ce qui le suivait.',
  'message.deleted_damaged':
    'Le message a été supprimé, avec tout ce qui le suivait. Un des textes était endommagé sur le disque, l’annulation est donc impossible.',

  'data.busy': 'Un autre export ou import est en cours. Attendez qu’il soit terminé.',
  'data.choose_again': 'Choisissez à nouveau le fichier.',
  'data.nothing_local': 'Il n’y a rien sans compte sur cet ordinateur.',
  'data.disk_full': 'Le disque est plein. Libérez de la place, ou choisissez un autre endroit.',
  'data.may_not_write': 'SafyCore ne peut pas écrire là. Choisissez un autre endroit.',
  'data.file_name': 'SafyCore {date}',
  'data.exported_by': '{at, date, long}, par {email}',
  'data.exported_local': '{at, date, long}, depuis un compte limité à un ordinateur',
  'data.import': 'Importer',
  'data.exported': 'Exporté',
  'data.will_be_added': 'Sera ajouté',
  'data.already_here': 'Déjà ici',
  'data.nothing_new': 'Tout ce que contient ce fichier est déjà dans ce compte.',
  'data.stays': 'Ce qui est déjà ici reste tel quel. Ce que vous avez supprimé depuis l’export revient.',
  'data.progress': '{rows, number} éléments pour l’instant',
  'data.local_hint':
    'Il y a sur cet ordinateur {what} qui n’appartiennent à aucun compte. Les déplacer ici les envoie au serveur.',
  'data.export': 'Exporter',
  'data.export_hint':
    'Un fichier JSON avec toutes les conversations et données d’entraînement, sans clés. Ou chaque conversation en Markdown, à lire ailleurs.',
  'data.export_everything': 'Tout exporter…',
  'data.export_markdown': 'Exporter en Markdown…',
  'data.import_hint':
    'Ajoute ce qu’un export contient et que ce compte n’a pas. Vous voyez d’abord ce que c’est.',
  'data.import_choose': 'Importer…',
  'data.move': 'Déplacer dans ce compte',
  'data.copy': 'Copie sur cet ordinateur',
  'data.copy_local_hint': 'Tout n’est que sur cet ordinateur. Supprimer la copie supprime tout pour de bon.',
  'data.copy_hint': 'Supprime l’historique d’ici et sa clé, et vous déconnecte. Le serveur garde tout.',
  'data.delete_copy': 'Supprimer la copie locale…',
  'data.delete_account_hint': 'Supprime le compte et tout ce qu’il contient, sur le serveur et ici.',
  'data.delete_account': 'Supprimer le compte…',
  'data.counts':
    '{kinds, select, smd {{sessions, plural, one {# conversation} other {# conversations}}, {messages, plural, one {# message} other {# messages}} et {documents, plural, one {# document} other {# documents}}} sm {{sessions, plural, one {# conversation} other {# conversations}} et {messages, plural, one {# message} other {# messages}}} sd {{sessions, plural, one {# conversation} other {# conversations}} et {documents, plural, one {# document} other {# documents}}} md {{messages, plural, one {# message} other {# messages}} et {documents, plural, one {# document} other {# documents}}} s {{sessions, plural, one {# conversation} other {# conversations}}} m {{messages, plural, one {# message} other {# messages}}} d {{documents, plural, one {# document} other {# documents}}} other {rien}}',
  'data.done_export': 'Exporté dans {file}.',
  'data.done_markdown': '{files, plural, one {# fichier écrit} other {# fichiers écrits}} dans {folder}.',
  'data.done_import': 'Importé : {what}.',
  'data.done_move': 'Déplacé : {what}.',
  'data.move_question': 'Il y a sur cet ordinateur, sans compte : {what}. Déplacer dans celui-ci ?',
  'data.move_now': 'Déplacer',
  'data.not_now': 'Pas maintenant',

  'file_kind.export': 'Export de SafyCore',
  'file_kind.json': 'JSON',
  'file_kind.markdown': 'Markdown',
  'file_kind.text': 'Texte',
  'file_kind.csv': 'CSV',
  'file_kind.excel': 'Classeur Excel',
  'file_kind.tsv': 'TSV',

  'training.too_long': 'Ce texte dépasse 256 ko. Divisez-le en deux documents.',
  'training.table_too_long': 'Ce tableau dépasse 4 Mo. Divisez-le en deux tableaux.',
  'training.gone': 'Ce document n’est plus là.',
  'training.no_room':
    'Il y a de la place pour {most, number} documents ici. Supprimez-en un, ou réunissez-en deux.',
  'training.facts_file': 'Faits',
  'training.saving': 'Enregistrement',
  'training.not_saved': 'Pas encore enregistré',
  'training.saved': 'Enregistré',
  'training.conflict':
    'Un autre appareil a modifié ce document en même temps. Les deux textes sont conservés.',
  'training.compare': 'Comparer',
  'training.document_title': 'Titre',
  'training.text': 'Texte d’entraînement',
  'training.use': 'Utiliser dans les réponses',
  'training.longer_than_a_document': 'Ce texte dépasse 256 Ko, soit tout ce qu’un document peut contenir.',
  'training.split': 'Diviser en plusieurs',
  'training.delete': 'Supprimer le document',
  'training.history': 'Historique',
  'training.save': 'Enregistrer',
  'training.save_state': 'État de l’enregistrement',
  'training.actions': 'Actions du document',
  'training.move_up': 'Monter',
  'training.move_down': 'Descendre',
  'training.use_here_only': 'Utiliser dans cette conversation seulement',
  'training.use_everywhere': 'Utiliser dans toutes les conversations',
  'training.export': 'Exporter…',
  'training.follow': 'Tenir à jour avec un fichier…',
  'training.unfollow': 'Ne plus suivre « {file} »',
  'training.following': '« {title} » est tenu à jour avec {file} tant que l’application est ouverte.',
  'training.all': 'Toutes les conversations',
  'training.this': 'Cette conversation',
  'training.loading': 'Chargement des données d’entraînement',
  'training.for_all': 'Des faits pour chaque question que vous posez.',
  'training.for_this': 'Des faits pour cette conversation seulement.',
  'training.new': 'Nouveau document',
  'training.documents': 'Documents',
  'training.placeholder': 'Un fait par ligne, par exemple :\nHonda Civic 2022, argent, 18 000 km, 25 000 €',
  'training.untitled': 'Document sans titre',
  'training.mark_conflict': 'Conflit',
  'training.mark_unsaved': 'Non enregistré',
  'training.mark_new': 'Nouveau',
  'training.mark_off': 'Désactivé',
  'training.title': 'Données d’entraînement',
  'training.close': 'Fermer le panneau',
  'training.scopes': 'Où ces faits s’appliquent',
  'training.width': 'Largeur du panneau',
  'training.new_table': 'Nouveau tableau',
  'training.table_file': 'Tableau',
  'training.first_column': 'Colonne {number, number}',
  'training.full_view': 'Ouvrir la vue complète',
  'training.leave': 'Retour à la conversation',
  'training.longer_than_a_table':
    'Ce tableau dépasse 256 Ko. Supprimez des lignes ou des colonnes, ou mettez-en une partie dans un autre tableau.',
  'training.words': '{words, plural, one {# mot} other {# mots}}',
  'training.size_and_day': '{size} · {day}',
  'training.split_title': '{title} ({number, number} sur {all, number})',

  'settings.not_an_address': 'Ce n’est pas une adresse web. Elle devrait ressembler à https://api.groq.com.',
  'settings.endpoint_without_https': 'Le point d’accès doit utiliser https, ou http sur cet ordinateur.',
  'settings.no_team':
    'Le proxy d’équipe est réservé aux comptes du projet de votre équipe. Connectez-vous pour l’utiliser.',
  'settings.theme.system': 'Comme le système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.text_size': 'Taille du texte',
  'settings.text_size_hint':
    'Tout ce que montre la fenêtre s’agrandit ou se réduit avec elle, sur cet ordinateur uniquement.',
  'settings.theme_title': 'Thème',
  'settings.language': 'Langue',
  'settings.language_system': 'Comme le système',
  'settings.stream': 'Montrer les réponses au fil de l’écriture',
  'settings.mark_figures': 'Vérifier les chiffres des réponses',
  'settings.mark_figures_hint':
    'Signale quels prix, dates et autres chiffres figurent dans vos données d’entraînement, et lesquels non.',
  'settings.stream_hint': 'Désactivé : la réponse apparaît quand elle est entière.',
  'settings.spelling': 'Vérifier l’orthographe',
  'settings.spelling_hint.system':
    'macOS vérifie dans les langues de ses propres réglages. Les codes, nombres, adresses et mots de vos données d’entraînement ne sont pas signalés.',
  'settings.spelling_hint.chosen': 'Windows vérifie dans ces langues, s’il les a.',
  'settings.spelling_hint.dictionaries':
    'Avec des dictionnaires présents sur cet ordinateur. Les codes, nombres, adresses et mots de vos données d’entraînement ne sont pas signalés.',
  'settings.spelling_missing':
    'Son dictionnaire n’est pas sur cet ordinateur. SafyCore le télécharge depuis {host}, et seulement à votre demande.',
  'settings.spelling_no_source':
    'Son dictionnaire n’est pas sur cet ordinateur, et cette version de SafyCore ne sait pas où le trouver.',
  'settings.spelling_get': 'Télécharger le dictionnaire',
  'settings.spelling_get_of': 'Télécharger le dictionnaire : {language}',
  'settings.spelling_remove': 'Ne plus vérifier : {language}',
  'settings.spelling_add': 'Vérifier une autre langue',
  'settings.spelling_learned': 'Mots que vous avez ajoutés',
  'settings.spelling_forget': 'Retirer « {word} » du dictionnaire',
  'settings.instructions': 'Consignes de base',
  'settings.instructions_hint':
    'Chaque question commence par elles. Suivent les règles sur vos faits : répondre à partir d’eux, dire quand ils n’ont pas la réponse, et faire passer ceux d’une conversation avant ceux de toutes.',
  'settings.restore_instructions': 'Rétablir celles d’origine',
  'settings.save_instructions': 'Enregistrer les consignes',
  'settings.team_proxy': 'Utiliser le proxy de mon équipe',
  'settings.team_proxy_signed_out':
    'Connectez-vous au projet de votre équipe pour utiliser son proxy ; ce compte n’est que sur cet ordinateur.',
  'settings.team_proxy_on':
    'Le projet de votre équipe interroge Groq pour vous avec la clé de l’équipe ; aucune n’est donc nécessaire ici.',
  'settings.team_proxy_off':
    'Demande en passant par le projet de votre équipe, qui détient la clé Groq : il ne vous en faut donc aucune.',
  'settings.no_key_given': 'Collez d’abord la clé. Vous la trouvez sur console.groq.com.',
  'settings.key': 'Clé d’API Groq',
  'settings.key_hint':
    'Gardée par le trousseau de votre système. Elle sert à interroger le modèle et à rien d’autre.',
  'settings.key_not_needed': 'Ce point d’accès se passe de clé.',
  'settings.key_replace': 'Remplacer la clé enregistrée',
  'settings.key_example': 'gsk_…',
  'settings.key_state': 'État de la clé',
  'settings.key_saved': 'Clé enregistrée',
  'settings.key_none': 'Pas de clé',
  'settings.key_works':
    '{models, plural, =0 {Fonctionne, mais ce serveur n’a pas encore de modèle.} one {Fonctionne. # modèle.} other {Fonctionne. # modèles.}}',
  'settings.key_refused_by_groq':
    'Groq ne connaît pas cette clé. Copiez-la à nouveau depuis console.groq.com.',
  'settings.key_refused': 'Le serveur ne connaît pas cette clé. Copiez-la à nouveau là où elle a été créée.',
  'settings.key_unchecked': 'N’a pas pu être vérifiée ; elle est enregistrée.',
  'settings.endpoint_demo':
    'C’est la démonstration qui répond : elle ne fait que citer vos faits. Enregistrez ci-dessus une clé d’API Groq pour utiliser un vrai modèle.',
  'settings.key_remove': 'Retirer la clé',
  'settings.key_save': 'Enregistrer la clé',
  'settings.endpoint': 'Point d’accès',
  'settings.endpoint_hint': 'Groq, ou tout serveur qui parle le même langage.',
  'settings.endpoint_take_back': 'Annuler',
  'settings.endpoint_use': 'Utiliser ce point d’accès',
  'settings.default_model': 'Modèle par défaut',
  'settings.default_model_hint': 'Celui avec lequel commencent les nouvelles conversations.',
  'settings.tab.general': 'Général',
  'settings.tab.models': 'Modèles et clés',
  'settings.tab.appearance': 'Apparence',
  'settings.tab.data': 'Vos données',
  'settings.tab.connections': 'Réseau',
  'settings.tab.updates': 'Mises à jour',
  'settings.tab.about': 'À propos',
  'settings.title': 'Réglages',
  'settings.sections': 'Sections des réglages',
  'settings.open': 'Ouvrir les réglages',

  'crash.title': 'La fenêtre échoue sans cesse',
  'crash.detail':
    'Vos conversations et données d’entraînement sont en sécurité. Réessayez, ou quittez SafyCore et relancez-le.',
  'crash.quit': 'Quitter',

  'notice.repaired':
    'Votre historique sur cet ordinateur était endommagé. {messages, number} messages étaient lisibles et sont conservés ; ce qui était synchronisé revient du serveur. Le fichier endommagé a été mis de côté sous « {setAside} ».',
  'notice.lost_key':
    'La clé de l’historique de cet ordinateur est perdue, l’ancien fichier a donc été mis de côté. Ce qui était synchronisé revient du serveur.',
  'notice.set_back':
    'Votre serveur a été ramené à un état antérieur. {changes, plural, one {# modification} other {# modifications}} de cet ordinateur {changes, plural, one {est renvoyée} other {sont renvoyées}}.',
  'notice.unusable_settings':
    'Le fichier des réglages avait des valeurs inutilisables ({places}). Elles ont été mises de côté dans une copie à côté de lui ; les valeurs habituelles s’appliquent jusqu’à ce que vous en choisissiez d’autres dans les réglages.',
  'notice.title': 'Avis',
  'notice.dismiss': 'Masquer',

  'start.updating': 'Mise à jour de vos conversations pour cette version : {share, number, percent}',
  'start.disk_full':
    'SafyCore ne peut pas démarrer, car le disque est plein. Libérez de la place sur le disque de « {folder} », puis réessayez.',
  'start.may_not_write':
    'SafyCore ne peut pas démarrer, car il ne peut pas écrire dans son dossier « {folder} ». Donnez-vous le droit d’y écrire, puis réessayez.',

  'bridge.bad_request': 'L’application a demandé quelque chose qu’elle n’aurait pas dû.',
  'bridge.forbidden': 'Cette fenêtre ne peut pas demander cela.',
  'bridge.internal':
    'Un problème est survenu dans l’application. Réessayez ; si cela dure, copiez le diagnostic dans les réglages.',

  'command.palette': 'Palette de commandes',
  'command.new_conversation': 'Nouvelle conversation',
  'command.search': 'Rechercher',
  'command.search_conversations': 'Rechercher dans les conversations',
  'command.find': 'Rechercher dans la conversation',
  'command.toggle_sidebar': 'Basculer la barre latérale',
  'command.show_or_hide_sidebar': 'Afficher ou masquer la barre latérale',
  'command.show_or_hide_the_sidebar': 'Afficher ou masquer la barre latérale',
  'command.training': 'Données d’entraînement',
  'command.show_or_hide_training': 'Afficher ou masquer les données d’entraînement',
  'command.larger_text': 'Agrandir le texte',
  'command.smaller_text': 'Réduire le texte',
  'command.usual_text': 'Taille de texte habituelle',
  'command.show_bin': 'Afficher les éléments supprimés',
  'command.settings': 'Réglages',
  'command.settings_dialog': 'Réglages…',
  'command.shortcuts': 'Raccourcis clavier',

  'menu.about': 'À propos',
  'menu.about_app': 'À propos de {name}',
  'menu.quit': 'Quitter',
  'menu.quit_app': 'Quitter {name}',
  'menu.exit': 'Quitter',
  'menu.close': 'Fermer',
  'menu.close_window': 'Fermer la fenêtre',
  'menu.services': 'Services',
  'menu.hide': 'Masquer {name}',
  'menu.hide_others': 'Masquer les autres',
  'menu.show_all': 'Tout afficher',
  'menu.file': '&Fichier',
  'menu.view': '&Affichage',
  'menu.full_screen': 'Basculer en plein écran',
  'menu.developer_tools': 'Basculer les outils de développement',
  'menu.help': 'Aide',
  'menu.delete': 'Supprimer',
  'menu.select_all': 'Tout sélectionner',
  'menu.paste_and_match_style': 'Coller et adapter le style',
  'menu.substitutions': 'Substitutions',
  'menu.show_substitutions': 'Afficher les substitutions',
  'menu.smart_quotes': 'Guillemets courbes',
  'menu.smart_dashes': 'Tirets intelligents',
  'menu.text_replacement': 'Remplacement de texte',
  'menu.speech': 'Parole',
  'menu.start_speaking': 'Commencer la lecture',
  'menu.stop_speaking': 'Arrêter la lecture',
  'menu.edit': 'Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.window': 'Fenêtre',
  'menu.minimize': 'Réduire',
  'menu.zoom': 'Zoom',
  'menu.front': 'Tout ramener au premier plan',

  'spelling.none':
    'Il n’y a pas de dictionnaire pour la langue « {name} » là où cette version de SafyCore le cherche. Choisissez une autre langue dans les réglages.',
  'spelling.unreachable':
    'Le dictionnaire n’a pas été téléchargé : {host} est injoignable. Vérifiez le réseau, puis réessayez.',
  'spelling.not_ours':
    'Le dictionnaire de {host} n’est pas signé par l’éditeur de SafyCore, ou a été modifié depuis. Il a été rejeté. Réessayez plus tard.',
  'spelling.disk_full':
    'Le dictionnaire n’a pas pu être enregistré : le disque est plein. Libérez de la place, puis réessayez.',
  'spelling.may_not_write':
    'Le dictionnaire n’a pas pu être enregistré : SafyCore ne peut pas écrire dans son propre dossier. Vérifiez les droits du dossier, puis réessayez.',

  'context_menu.no_suggestions': 'Aucune suggestion',
  'context_menu.add_to_dictionary': '&Ajouter au dictionnaire',
  'context_menu.ignore_spelling': '&Ignorer',
  'context_menu.get_dictionary':
    'Vérifier l’orthographe ({language}) : télécharger le dictionnaire depuis {host}',
  'context_menu.look_up': 'Chercher « {selection} »',
  'context_menu.cut': 'C&ouper',
  'context_menu.copy': '&Copier',
  'context_menu.paste': 'Co&ller',
  'context_menu.select_all': '&Tout sélectionner',
  'context_menu.copy_link': 'Copier le l&ien',
  'context_menu.services': 'Services',

  'sign_in.confirm':
    'Confirmez votre adresse. Nous avons écrit à <b>{email}</b> ; ouvrez le lien du message, puis connectez-vous.',
  'sign_in.confirm_sent_again':
    'Confirmez votre adresse. Nous avons écrit à <b>{email}</b> ; ouvrez le lien du message, puis connectez-vous. Le message est de nouveau en route.',
  'sign_in.back': 'Retour à la connexion',
  'sign_in.resend': 'Renvoyer l’e-mail',
  'sign_in.password_too_short': 'Choisissez un mot de passe d’au moins {least, number} caractères.',
  'sign_in.password_hint': 'Au moins {least, number} caractères',
  'sign_in.no_email': 'Saisissez votre adresse e-mail, par exemple ada@example.com.',
  'sign_in.no_password': 'Saisissez votre mot de passe.',
  'sign_in.server': 'Chez {host}',
  'sign_in.create': 'Créer un compte',
  'sign_in.sign_in': 'Se connecter',
  'sign_in.email': 'E-mail',
  'sign_in.password': 'Mot de passe',
  'sign_in.instead': 'Plutôt se connecter',
  'sign_in.forgot': 'Mot de passe oublié ?',
  'sign_in.code_sent':
    'Si {email} a un compte, un code est en route. Saisissez-le ici avec un nouveau mot de passe.',
  'sign_in.no_code': 'Saisissez le code de l’e-mail.',
  'sign_in.reset': 'Réinitialiser le mot de passe',
  'sign_in.code': 'Code',
  'sign_in.new_password': 'Nouveau mot de passe',
  'sign_in.reset_hint': 'Nous vous enverrons un code pour définir un nouveau mot de passe.',
  'sign_in.set_password': 'Définir le nouveau mot de passe',
  'sign_in.send_code': 'Envoyer le code',
  'sign_in.another_code': 'Demander un autre code',

  'connection.title': 'Votre propre serveur',
  'connection.description':
    'Le projet Supabase qui garde votre compte et votre historique. Les deux valeurs sont sur sa page de réglages de l’API.',
  'connection.url': 'URL du projet',
  'connection.key': 'Clé publique',
  'connection.works': 'Le projet répond. Vous pouvez vous connecter.',
  'connection.test': 'Tester la connexion',
  'connection.connect': 'Se connecter',
  'connection.url_example': 'https://votre-projet.supabase.co',

  'welcome.title': 'Bienvenue',
  'welcome.lead': 'Des réponses tirées de vos propres faits.',
  'welcome.start_here': 'Commencer sur cet ordinateur',
  'welcome.start_here_hint': 'Tout reste ici, chiffré. Vous pourrez ajouter un compte plus tard.',
  'welcome.account': 'Se connecter ou créer un compte',
  'welcome.account_hint': 'Vos conversations et vos faits sur tous vos ordinateurs.',
  'welcome.back': 'Retour',
  'welcome.connection': 'Connecter votre propre serveur…',

  'setup.title': 'Qui doit répondre ?',
  'setup.lead': 'SafyCore trouve les faits. Un modèle les met en mots.',
  'setup.key_hint':
    'Une clé est gratuite pour commencer. <link>Prenez-en une chez Groq</link>, puis collez-la ici.',
  'setup.checking': 'Vérification de la clé…',
  'setup.continue': 'Continuer',
  'setup.server': 'Utiliser {name}',
  'setup.server_hint':
    '{models, plural, =0 {Tourne sur cet ordinateur, mais n’a pas encore de modèle.} one {Tourne sur cet ordinateur, avec # modèle.} other {Tourne sur cet ordinateur, avec # modèles.}}',
  'setup.demo': 'Essayer la démonstration',
  'setup.demo_hint': 'Elle ne fait que citer vos faits. Choisissez plus tard qui répond, dans les réglages.',

  'demo.introduction':
    'Voici le modèle de démonstration de SafyCore, pas une vraie IA. Il cherche les mots de votre question dans vos données d’entraînement et cite les lignes qui correspondent.',
  'demo.no_facts':
    'Il n’y a pas encore de données d’entraînement. Notez quelques faits sous **Données d’entraînement** et posez à nouveau la question.',
  'demo.no_match': 'Rien dans vos données d’entraînement ne correspond à cette question.',
  'demo.looked_up': 'Consulté dans vos tableaux :',
  'demo.not_looked_up': 'Cela n’a pas pu être consulté.',
  'demo.from_facts': 'D’après vos données d’entraînement :',
  'demo.connect':
    'Pour de vraies réponses, enregistrez une clé d’API Groq dans les réglages, sous **Modèles et clés**.',

  'account.delete_title': 'Supprimer le compte {email} ?',
  'account.delete_no_password': 'Saisissez votre mot de passe pour supprimer le compte.',
  'account.delete_text':
    'Le compte, toutes ses conversations et toutes ses données d’entraînement seront supprimés sur le serveur et sur cet ordinateur. Les autres appareils les perdent aussi. C’est irréversible.',
  'account.delete': 'Supprimer le compte',
  'account.delete_copy_of': 'Supprimer la copie : {name}',
  'account.use_without': 'Utiliser sans compte',
  'account.on_this_computer': 'Sur cet ordinateur',
  'account.local_only': 'Cet ordinateur seulement',
  'account.signed_out_copy': 'Déconnecté, copie gardée chiffrée',
  'account.open_copy_of': 'Ouvrir sans son serveur : {name}',
  'account.open_copy_text':
    'Quand le serveur n’existe plus ou ne vous connaît plus, la copie de cet ordinateur s’ouvre sans votre mot de passe, pour être lue et exportée. Vous pouvez importer l’export dans un autre compte. Rien n’est envoyé tant que vous ne vous connectez pas.',
  'account.open_copy_confirm': 'Confirmer que c’est vous…',
  'account.open_copy_reason': 'ouvrir vos conversations',
  'account.open_copy_unproved':
    'Votre système n’a pas confirmé que c’est vous, ou n’en a pas le moyen. Réessayez, ou utilisez votre code de récupération.',
  'account.delete_copy_text':
    '{whose, select, named {L’historique de {email} et sa clé seront supprimés ici, et vous serez déconnecté. {unsent, plural, =0 {Les modifications pas encore envoyées seraient perdues.} one {# modification pas encore envoyée sera perdue.} other {# modifications pas encore envoyées seront perdues.}} Ce qui est sur le serveur y reste.} other {L’historique de ce compte et sa clé seront supprimés ici, et vous serez déconnecté. {unsent, plural, =0 {Les modifications pas encore envoyées seraient perdues.} one {# modification pas encore envoyée sera perdue.} other {# modifications pas encore envoyées seront perdues.}} Ce qui est sur le serveur y reste.}}',
  'account.delete_copy_title': 'Supprimer la copie de cet ordinateur ?',
  'account.delete_copy_local':
    'Ces conversations et données d’entraînement ne sont que sur cet ordinateur. Elles disparaîtront pour de bon.',
  'account.delete_copy': 'Supprimer la copie',
  'account.sign_out_loses':
    '{unsent, plural, one {# modification n’est pas encore sur le serveur et sera perdue avec la copie de cet ordinateur.} other {# modifications ne sont pas encore sur le serveur et seront perdues avec la copie de cet ordinateur.}}',
  'account.sign_out_keeps':
    '{unsent, plural, one {# modification n’est pas encore sur le serveur. Elle reste dans la copie chiffrée de cet ordinateur jusqu’à ce que vous vous reconnectiez.} other {# modifications ne sont pas encore sur le serveur. Elles restent dans la copie chiffrée de cet ordinateur jusqu’à ce que vous vous reconnectiez.}} Votre mot de passe l’ouvre tant que {server} vous connaît. Si cela devait cesser, {code, select, made {votre code de récupération l’ouvre} other {seuls l’ouvrent l’identification de cet ordinateur (empreinte ou mot de passe) et un code de récupération, que vous pouvez créer avant dans les réglages}}.',
  'account.sign_out_title': 'Se déconnecter avant que tout soit envoyé ?',
  'account.sign_out_and_delete': 'Se déconnecter et supprimer',
  'account.sign_out': 'Se déconnecter',
  'account.delete_copy_too': 'Supprimer la copie de cet ordinateur',
  'account.switch': 'Changer de compte',
  'account.add': 'Ajouter un compte…',
  'account.another': 'Utiliser un autre compte',
  'account.local': 'Sans compte',
  'account.title': 'Compte',
  'account.local_short': 'Local',
  'account.settings': 'Réglages…',

  'about.version': 'Version {version}, avec Electron {electron}',
  'about.licence':
    'SafyCore est un logiciel libre sous licence MIT. Il est fait avec Electron, React, Radix, Lucide, Marked, Shiki, Zustand, Supabase, SQLite et la police Inter ; leurs licences accompagnent l’application.',
  'about.diagnostics':
    'Le diagnostic contient les versions, les réglages et les dernières lignes du journal, et rien de vos mots ni de vos clés.',
  'about.copied': 'Copié',
  'about.copy': 'Copier le diagnostic',

  'models.choose': 'Choisir un modèle',
  'models.loading': 'Chargement des modèles',
  'models.context': '{thousands, number, ::group-off}k',
  'models.title': 'Modèle',
  'models.no_other': 'Il n’y a pas d’autre modèle.',
  'models.loading_others': 'Chargement des modèles…',
  'models.not_known': 'La liste des modèles manque. Ouvrez « Modèle » plus haut pour voir pourquoi.',
  'models.retry': 'Réessayer',
  'models.unreachable':
    'Le serveur de modèles est injoignable. Vérifiez la connexion, puis choisissez « Réessayer ».',
  'models.type_name': 'Saisir le nom d’un modèle…',
  'models.name_title': 'Nommer un modèle',
  'models.name': 'Nom du modèle',
  'models.name_hint': 'Comme le serveur l’appelle, par exemple openai/gpt-oss-20b.',
  'models.use': 'Utiliser ce modèle',

  'shortcuts.save_text': 'Enregistrer le texte d’entraînement',
  'shortcuts.send': 'Envoyer la question',
  'shortcuts.new_line': 'Nouvelle ligne',
  'shortcuts.rename': 'Renommer la conversation',
  'shortcuts.delete': 'Supprimer la conversation',
  'shortcuts.filters': 'Filtrer une recherche',
  'shortcuts.select': 'Sélectionner plusieurs conversations',
  'shortcuts.select_all': 'Sélectionner toutes les conversations',
  'shortcuts.undo': 'Annuler la dernière suppression',
  'shortcuts.regions': 'Parcourir les parties de la fenêtre',
  'shortcuts.stop': 'Arrêter la réponse, ou fermer ce qui est ouvert',
  'shortcuts.title': 'Raccourcis clavier',

  'history.kind.edited': 'Modifié ici',
  'history.kind.imported': 'Avant un import',
  'history.kind.replaced': 'Avant la modification d’un autre appareil',
  'history.kind.conflict': 'D’un autre appareil',
  'history.kind.server': 'Gardé par le serveur',
  'history.only_here': '{problem} Ci-dessous, ce que cet ordinateur a gardé.',
  'history.title': 'Historique',
  'history.nothing': 'Rien encore. Ce que ce document disait avant est gardé ici quand il change.',
  'history.list': 'Textes antérieurs',
  'history.other_device': 'Le texte de l’autre appareil',
  'history.earlier': 'Texte antérieur',
  'history.this_device': 'Le texte de cet appareil',
  'history.now': 'Texte actuel',
  'history.keep': 'Garder le texte de cet appareil',
  'history.use_other': 'Utiliser le texte de l’autre appareil',
  'history.restore': 'Restaurer',
  'own_words.title': 'Mots de votre métier',
  'own_words.description':
    'Une ligne par groupe : des mots qui veulent dire la même chose pour vous, séparés par =. Quand on demande l’un, les faits et les tableaux qui en contiennent un autre sont trouvés, et la recherche les trouve aussi.',
  'own_words.label': 'Mots de même sens',
  'own_words.example': 'camionnette = fourgon',
  'own_words.save': 'Enregistrer les mots',

  'files.kilobytes': '{size, number} Ko',
  'files.megabytes': '{size, number, ::.0} Mo',
  'files.import_several': 'Importer {files, number} fichiers',
  'files.leave_out': 'Laisser {name} de côté',
  'files.preview': 'Aperçu de {name}',
  'files.hidden': 'Inclure ce qui est masqué',
  'files.hidden_there':
    '{sheets, plural, =0 {} one {Une feuille est masquée. } other {{sheets, number} feuilles sont masquées. }}{rows, plural, =0 {} one {Une ligne est masquée. } other {{rows, number} lignes sont masquées. }}{columns, plural, =0 {} one {Une colonne est masquée. } other {{columns, number} colonnes sont masquées. }}{included, select, yes {C’est importé aussi.} other {C’est laissé de côté.}}',
  'files.table':
    '{delimiter, select, comma {{count, plural, one {# ligne, séparée par des virgules} other {# lignes, séparées par des virgules}}} tab {{count, plural, one {# ligne, séparée par des tabulations} other {# lignes, séparées par des tabulations}}} semicolon {{count, plural, one {# ligne, séparée par des points-virgules} other {# lignes, séparées par des points-virgules}}} bar {{count, plural, one {# ligne, séparée par des barres} other {# lignes, séparées par des barres}}} other {{count, plural, one {# ligne} other {# lignes}}}}',
  'files.table_noted': '{rows}. {note}.',
  'files.update':
    'Mettre à jour « {title} » : {changed, number} modifiées, {added, number} nouvelles, {gone, number} disparues',
  'files.update_same': 'Mettre à jour « {title} » : rien n’a changé',
  'files.update_text': 'Remplacer « {title} », qui venait de ce fichier',
  'files.keep_both': 'Garder les deux',
  'files.what_becomes': 'Ce que devient {name}',
  'files.key': 'Les lignes se distinguent par',
  'files.key_none': 'tout ce qu’elles disent',
  'files.changes': 'Modifications de {name}',
  'files.more_changes': '{count, plural, one {et # autre} other {et # autres}}',
  'files.row_changed': 'modifiée',
  'files.row_new': 'nouvelle',
  'files.row_gone': 'disparue',
  'files.cell_was': 'était {before}',
  'files.history_note': 'Ce qu’il disait jusqu’ici reste dans son historique.',
  'follow.table':
    '« {title} » suit son fichier : {changed, number} modifiées, {added, number} nouvelles, {gone, number} disparues.',
  'follow.text': '« {title} » suit son fichier, qui a changé.',
  'follow.gone': '« {title} » suit {file}, qui n’est plus là. Rien n’a été modifié.',
  'follow.locked':
    '« {title} » suit {file}, illisible pour l’instant. Rien n’a été modifié ; un nouvel essai suivra.',
  'follow.broken': '« {title} » suit {file}, qui est inutilisable. {reason} Rien n’a été modifié.',
  'files.title': 'Importer des fichiers',
  'files.for_all': 'Ils deviennent des faits pour toutes les conversations.',
  'files.for_this': 'Ils deviennent des faits pour cette conversation.',
  'files.progress': 'Fichiers lus',
  'files.list': 'Fichiers',
  'files.waiting': 'En attente',
  'files.reading': 'Lecture',
  'files.header': 'La première ligne nomme les colonnes',
  'files.encoding': 'Lettres de {name}',
  'files.choose': 'Importer des fichiers…',
  'files.too_large': 'Ce fichier dépasse 32 Mo. Divisez-le, ou gardez la partie dont vous avez besoin.',
  'files.unreadable': 'Lecture impossible. Est-ce un dossier ?',
  'files.empty': '« {name} » est vide.',
  'files.attached_too_large': '« {name} » dépasse un mégaoctet. Joignez-en une partie.',
  'files.attached_no_text':
    '« {name} » ne contient aucun texte à joindre. Joignez du texte, Markdown, CSV, JSON, PDF, Word ou Excel.',
  'files.import': 'Importer',
  'files.question_too_long':
    'Avec « {name} », la question dépasse un mégaoctet. Joignez-en une partie, ou importez-le comme données d’entraînement.',

  'preview.sum':
    '{counted, select, exactly {{tokens, number} jetons sur {budget, number} pour {model}.} other {Environ {tokens, number} jetons sur {budget, number} pour {model}. Estimation : le vocabulaire de ce modèle n’est pas connu ici.}}',
  'preview.first_model': 'le premier modèle du fournisseur',
  'preview.message': 'Message {number, number, ::group-off}, {role}',
  'preview.role.system': 'système',
  'preview.role.user': 'utilisateur',
  'preview.role.assistant': 'assistant',
  'preview.part.instructions': 'Consignes',
  'preview.part.tools': 'Ce que le modèle peut consulter',
  'preview.part.question_facts': 'Faits pour cette question',
  'preview.part.question': 'Question',
  'preview.from.instructions': 'Réglages, et les règles sur les faits',
  'preview.from.tools': 'Vos tableaux et documents',
  'preview.from.question_facts': 'Cette question',
  'preview.from.question': 'Ce qui est saisi',
  'preview.from.turn': 'Plus haut dans cette conversation',
  'preview.sent.yes': 'Oui',
  'preview.sent.no': 'Non',
  'preview.sent.some': '{count, number} passages sur {all, number} ; pas de place pour les autres',
  'preview.left_out.off': 'Écarté : désactivé',
  'preview.left_out.empty': 'Écarté : vide',
  'preview.left_out.no_room': 'Écarté : pas de place',
  'preview.passage_sent': 'Envoyé',
  'preview.more': '{hidden, number} de plus',
  'preview.untitled': 'Sans titre',
  'preview.title': 'Aperçu de la demande',
  'preview.loading': 'Préparation de la demande',
  'preview.parts': 'Parties',
  'preview.column_part': 'Partie',
  'preview.column_from': 'Provenance',
  'preview.column_tokens': 'Jetons',
  'preview.column_sent': 'Envoyé',
  'preview.passages': 'Passages',

  'tests.title': 'Tester mes données',
  'tests.question': 'Question {number, number, ::group-off}',
  'tests.expected':
    '{expects, select, number {Nombre attendu} row {Ligne attendue} other {Mots attendus}} {number, number, ::group-off}',
  'tests.expects': 'Attendu {number, number, ::group-off}',
  'tests.expects.words': 'Des mots',
  'tests.expects.number': 'Un nombre',
  'tests.expects.row': 'Une ligne',
  'tests.remove': 'Retirer la question {number, number, ::group-off}',
  'tests.sum':
    '{passed, number} réussies sur {all, number}, {tokens, number} jetons, {seconds, number, ::.0} s',
  'tests.time': '{seconds, number, ::.0} s',
  'tests.cost': '{tokens, number} jetons, {seconds, number, ::.0} s',
  'tests.looked_up': 'Consulté : {what}',
  'tests.passed': 'Réussie ({cost})',
  'tests.failed':
    'Échouée : {expects, select, row {aucune ligne avec {missing} n’a été consultée et nommée} other {{missing} n’est pas dans la réponse}} ({cost})',
  'tests.description':
    'Chaque question est posée comme dans une nouvelle conversation. Un test est réussi quand la réponse contient tous ses mots, dit son nombre, ou nomme sa ligne et que celle-ci a été consultée pour elle.',
  'tests.questions': 'Questions de test',
  'tests.question_example': 'Combien coûte la camionnette rouge ?',
  'tests.expected_example':
    '{expects, select, number {12000} row {A-1090, camionnette rouge} other {12000, euros}}',
  'tests.add': 'Ajouter une question',
  'tests.results': 'Résultats des tests',
  'tests.retry': 'Réessayer',
  'tests.run': 'Lancer les tests',
  'tests.stop': 'Arrêter',
  'tests.asking': 'Question posée',

  'editor.find': 'Rechercher',
  'editor.replace_with': 'Remplacer',
  'editor.next': 'suivant',
  'editor.previous': 'précédent',
  'editor.all': 'tout',
  'editor.match_case': 'respecter la casse',
  'editor.regexp': 'regex',
  'editor.by_word': 'mot entier',
  'editor.replace': 'remplacer',
  'editor.replace_all': 'tout remplacer',
  'editor.close': 'fermer',
  'editor.current_match': 'résultat actuel',
  'editor.on_line': 'à la ligne',
  'editor.replaced_on_line': 'résultat remplacé à la ligne $',
  'editor.replaced_matches': '$ résultats remplacés',
  'editor.unchanged_lines': '$ lignes inchangées',
  'editor.go_to_line': 'Aller à la ligne',
  'editor.go': 'aller',
  'editor.control_character': 'Caractère de contrôle',
  'editor.selection_deleted': 'Sélection supprimée',

  'table.row_number': 'Ligne',
  'table.unnamed_column': 'Colonne {number, number}',
  'table.new_column': 'Colonne {number, number}',
  'table.cell': '{column}, ligne {row, number}',
  'table.column_menu': 'Menu de la colonne',
  'table.sort_up': 'Tri croissant',
  'table.sort_down': 'Tri décroissant',
  'table.filter': 'Filtrer…',
  'table.filter_of': 'Filtrer {column}',
  'table.rename': 'Renommer la colonne…',
  'table.rename_done': 'Renommer',
  'table.column_name': 'Nom de la colonne',
  'table.type': 'Type de valeurs',
  'table.type_text': 'Texte',
  'table.type_number': 'Nombre',
  'table.type_amount': 'Montant',
  'table.type_date': 'Date',
  'table.type_time': 'Heure',
  'table.type_yes_no': 'Oui ou non',
  'table.type_code': 'Code',
  'table.insert_before': 'Insérer une colonne avant',
  'table.insert_after': 'Insérer une colonne après',
  'table.delete_column': 'Supprimer la colonne',
  'table.from': 'De',
  'table.to': 'À',
  'table.find_value': 'Chercher une valeur',
  'table.values': 'Valeurs',
  'table.empty_value': 'Vide',
  'table.clear_filter': 'Effacer le filtre',
  'table.done': 'Terminé',
  'table.tools': 'Tableau',
  'table.undo': 'Annuler',
  'table.redo': 'Rétablir',
  'table.add_row': 'Ajouter une ligne',
  'table.add_column': 'Ajouter une colonne',
  'table.delete_rows': 'Supprimer des lignes',
  'table.rows': 'Lignes',
  'table.all_rows': '{rows, plural, one {# ligne} other {# lignes}}',
  'table.some_rows': '{shown, number} sur {rows, plural, one {# ligne} other {# lignes}}',
  'table.show_all': 'Afficher toutes les lignes',
  'table.deleted': '{rows, plural, one {# ligne supprimée} other {# lignes supprimées}}',
  'table.pasted': '{rows, plural, one {# ligne collée} other {# lignes collées}}',
  'budget.counting': 'Comptage des jetons',
  'budget.about': 'Environ {used, number} jetons sur {budget, number}',
  'budget.exact': '{used, number} jetons sur {budget, number}',
  'budget.estimated': 'Environ {used, number} jetons sur {budget, number}, estimation',
  'budget.title': 'Budget de jetons',
  'budget.best_matches': 'Les meilleurs passages sont envoyés',
  'budget.preview': 'Aperçu de la demande',

  'answer.table': 'Tableau',
  'answer.show_all_lines': 'Afficher les {lines, number} lignes',
  'answer.plain_code': 'texte',
  'answer.wrap': 'Retour à la ligne',
  'answer.too_large': 'La suite est montrée en texte brut, car elle est trop grande pour être mise en forme.',
  'answer.copy_code': 'Copier le code',
  'answer.show_less': 'Afficher moins',
  'answer.footnote': 'Note {number}',
  'answer.footnote_back': 'Retour à la note {number} dans le texte',
  'answer.footnotes': 'Notes',
  'answer.image_not_loaded': '{host}, non chargée',
  'answer.bad_link': 'Cette adresse ne peut pas être ouverte d’ici',
  'answer.image': 'Image',
  'answer.waiting': 'La limite de votre compte est atteinte. Nouvel essai dans <time></time>.',
  'answer.omitted':
    '{omitted, plural, one {Le message le plus ancien a été laissé de côté pour cette question : la conversation est plus longue que ce que le modèle ou votre compte accepte d’un coup.} other {Les # messages les plus anciens ont été laissés de côté pour cette question : la conversation est plus longue que ce que le modèle ou votre compte accepte d’un coup.}}',
  'answer.reasoning': 'Raisonnement',
  'answer.dont_wait': 'Ne pas attendre',
  'answer.thinking': 'Réflexion…',
  'answer.task': 'Tâche',
  'answer.regenerate': 'Répondre à nouveau',
  'answer.details': 'Détails',
  'answer.seconds_left': '{seconds, number} s',
  'answer.another_model': 'Répondre avec un autre modèle',
  'answer.you_stopped': 'Vous avez arrêté cette réponse.',
  'answer.not_complete': 'Cette réponse n’est pas complète.',
  'answer.technical_details': 'Détails techniques',
  'answer.continue': 'Continuer',
  'answer.retry': 'Réessayer',

  'answer_settings.title': 'Régler la réponse',
  'answer_settings.effort.none': 'Aucun',
  'answer_settings.effort.default': 'Normal',
  'answer_settings.effort.low': 'Peu',
  'answer_settings.effort.medium': 'Moyen',
  'answer_settings.effort.high': 'Beaucoup',
  'answer_settings.longest_at_most': 'En jetons, raisonnement compris ; au plus {most, number}.',
  'answer_settings.longest_hint': 'En jetons, raisonnement compris.',
  'answer_settings.temperature': 'Température',
  'answer_settings.temperature_hint': 'Plus basse, plus exacte ; plus haute, plus variée.',
  'answer_settings.model_decides': 'Celle du modèle',
  'answer_settings.longest': 'Réponse la plus longue',

  'compare.unknown_model': 'Modèle inconnu',
  'compare.answer': 'Réponse {name}',
  'compare.title': 'Comparer les réponses',
  'compare.empty': 'Il n’y a pas de texte dans cette réponse.',
  'compare.keep_shown': 'Garder la réponse {number} (affichée)',
  'compare.keep': 'Garder la réponse {number}',

  'composer.pasted': 'Texte collé',
  'composer.pasted_again': 'Texte collé {number}',
  'composer.message': 'Message',
  'composer.placeholder': 'Posez une question sur vos faits',
  'composer.attach': 'Joindre des fichiers',
  'composer.files_to_attach': 'Fichiers à joindre',
  'composer.stop': 'Arrêter',
  'composer.send': 'Envoyer',
  'composer.file_tokens': '{tokens, plural, one {# jeton} other {# jetons}}',
  'composer.remove_file': 'Retirer {name}',
  'composer.files': 'Fichiers joints',
  'composer.reading_file': 'Lecture…',

  'conversation.window_title': '{title} – SafyCore',
  'conversation.loading': 'Chargement de la conversation',
  'fork.title': 'Deux branches',
  'fork.text':
    'Deux appareils ont poursuivi cette conversation, chacun à sa manière. Les deux branches sont conservées.',
  'fork.show': 'Afficher l’autre',
  'conversation.plain': 'Texte brut',
  'conversation.plain_text':
    'Cette conversation a fait échouer la fenêtre, elle est donc montrée en texte brut. Rien n’en est perdu.',
  'conversation.show_formatted': 'Afficher la mise en forme',
  'conversation.log': 'Conversation',
  'conversation.loading_older': 'Chargement des messages plus anciens',
  'conversation.jump': 'Aller au plus récent',
  'conversation.untitled': 'Conversation sans titre',
  'conversation.cleared': 'La conversation « {title} » a été vidée.',
  'conversation.cleared_damaged':
    'La conversation « {title} » a été vidée. Un de ses textes était endommagé sur le disque, l’annulation est donc impossible.',

  'details.seconds': '{seconds, number, ::.00} s',
  'details.model': 'Modèle',
  'details.question_tokens': 'Jetons de la question',
  'details.answer_tokens': 'Jetons de la réponse',
  'details.first_token': 'Temps jusqu’au premier jeton',
  'details.queue': 'File d’attente',
  'details.tokens_a_second': 'Jetons par seconde',
  'details.left_out': 'Messages laissés de côté',
  'details.written': 'Écrite',
  'details.request': 'Demande',

  'first.title': 'D’où doivent venir les réponses ?',
  'first.lead': 'De vos propres faits : une liste de prix, des conditions, des horaires.',
  'first.facts': 'Faits',
  'first.paste': 'Collez-les ou écrivez-les ici, ou déposez des fichiers',
  'first.choose': 'Choisir des fichiers…',
  'first.use': 'Utiliser ces faits',
  'first.or': 'Ou essayez un exemple',
  'first.pasted': 'Mes faits',
  'first.pasted_table': 'Mon tableau',
  'first.example.cars': 'Le stock d’un concessionnaire',
  'first.example.clinic': 'Les tarifs d’un cabinet',
  'first.example.shop': 'Les conditions d’une boutique',
  'first.cars.title': 'Voitures en stock',
  'first.cars.content':
    'voiture,année,couleur,carburant,kilométrage (km),prix (€)\nHonda Civic,2022,argent,essence,18000,25000\nToyota Corolla,2020,blanc,hybride,42000,19500\nMazda 3,2021,rouge,essence,31000,21000\nVolkswagen Golf,2019,bleu,diesel,68000,15900\nFord Focus,2018,gris,essence,75000,11800\nTesla Model 3,2022,blanc,électrique,26000,33900',
  'first.clinic.title': 'Soins',
  'first.clinic.content':
    'soin,durée (min),prix (€),avec\nPremière consultation,30,80,Dr Lin\nBilan de santé,45,120,Dr Lin\nPrise de sang,15,60,Mme Okoye\nVaccin contre la grippe,10,35,Mme Okoye\nKinésithérapie,40,70,M. Haas\nDépistage de la peau,20,95,Dr Amrani',
  'first.shop.title': 'Conditions de la boutique',
  'first.shop.content':
    'Retours : sous 30 jours, non utilisé, avec le ticket.\nRemboursements : sur la même carte sous 5 jours ouvrés.\nLivraison : 4,90 €, gratuite dès 50 €, en 2 à 3 jours ouvrés.\nHoraires : du lundi au vendredi de 9 h à 18 h, le samedi de 10 h à 16 h.\nGarantie : 2 ans sur tous les appareils électriques.\nCartes cadeaux : valables 3 ans, non remboursables.',

  'empty.title': 'Que voulez-vous savoir ?',
  'empty.section': 'Nouvelles questions',
  'empty.examples': 'Exemples de questions',
  'empty.example.value': 'Quel est « {column} » de {row} ?',
  'empty.example.lowest': 'Lequel a « {column} » le plus bas ?',
  'empty.example.having': 'Combien sont {value} ?',
  'empty.example.tell': 'Parlez-moi de {subject}',
  'empty.example.know': 'Que dois-je savoir sur {subject} ?',
  'empty.example.summarise': 'Résumez {subject} en une phrase',
  'empty.example.compare': 'Quelles différences entre {first} et {second} ?',

  'find.place': '{number, number, ::group-off} sur {all, number, ::group-off}',
  'find.title': 'Rechercher dans la conversation',
  'find.matches': 'Résultats',
  'find.nothing': 'Rien trouvé',
  'find.previous': 'Résultat précédent',
  'find.next': 'Résultat suivant',

  'sidebar.show': 'Afficher la barre latérale',
  'sidebar.saved_as': 'Enregistré sous {file}.',
  'sidebar.unread': 'Nouvelle réponse',
  'sidebar.actions': 'Actions de la conversation',
  'sidebar.rename': 'Renommer',
  'sidebar.unpin': 'Détacher',
  'sidebar.pin': 'Épingler',
  'sidebar.unarchive': 'Sortir des archives',
  'sidebar.archive': 'Archiver',
  'sidebar.export': 'Exporter',
  'sidebar.clear': 'Vider',
  'sidebar.conversation_title': 'Titre de la conversation',
  'sidebar.hide_archive': 'Masquer les archives',
  'sidebar.show_archive': 'Archives ({count, number})',
  'sidebar.conversations': 'Conversations',
  'sidebar.hide': 'Masquer la barre latérale',
  'sidebar.new': 'Nouvelle conversation',
  'sidebar.empty': 'Vos conversations apparaîtront ici.',
  'sidebar.archive_title': 'Archives',
  'sidebar.width': 'Largeur de la barre latérale',
  'sidebar.selected': '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  'sidebar.end_selection': 'Terminer la sélection',
  'sidebar.group.pinned': 'Épinglées',
  'sidebar.group.today': 'Aujourd’hui',
  'sidebar.group.yesterday': 'Hier',
  'sidebar.group.week': '7 derniers jours',

  'bin.title': 'Éléments supprimés',
  'bin.undo': 'Annuler',
  'bin.restore': 'Restaurer',
  'bin.restored': 'Restauré.',
  'bin.deleted': '« {title} » a été supprimé.',
  'bin.deleted_several':
    '{count, plural, one {# conversation a été supprimée.} other {# conversations ont été supprimées.}}',
  'bin.description':
    'Ce que vous supprimez peut être restauré pendant {days, number} jours, puis est supprimé définitivement.',
  'bin.nothing': 'Rien n’a été supprimé ces {days, number} derniers jours.',
  'bin.when':
    '{kind, select, conversation {Conversation supprimée} other {Document supprimé}} le {day}. {left, plural, one {Encore # jour} other {Encore # jours}}',
  'bin.delete': 'Supprimer définitivement',
  'bin.empty': 'Vider…',
  'bin.delete_title': 'Supprimer « {title} » définitivement ?',
  'bin.empty_title': 'Supprimer définitivement {count, plural, one {# élément} other {# éléments}} ?',
  'bin.delete_text': 'Il n’en restera rien, ni ici ni sur vos autres appareils. C’est irréversible.',

  'question.title': 'Question',
  'question.ask_again': 'Demander à nouveau',

  'queued.waits':
    'Le serveur de modèles est injoignable. Votre question est enregistrée et sera envoyée à son retour.',
  'queued.send_now': 'Envoyer maintenant',
  'queued.withdraw': 'Retirer',

  'sources.gone': '{text} (plus là)',
  'sources.none': 'Aucune',
  'sources.list': 'Données d’entraînement envoyées avec la question',
  'sources.from': 'D’après <titles></titles>',
  'sources.rows': '{title} ({count, plural, one {# ligne} other {# lignes}})',
  'sources.nothing': 'Rien de vos données d’entraînement n’a été utilisé',
  'list.more': 'Afficher {hidden, number} de plus',
  'sources.show': 'Sources',
  'sources.number': 'Source {number, number} : {text}',
  'sources.changed': '{titles} : modifié depuis cette réponse.',

  'lookup.line': 'Consulté : {text}',
  'lookup.running': 'Consultation : {text}',
  'lookup.find': 'Recherche : {text}',
  'lookup.table': 'un tableau',
  'lookup.words': 'passages',
  'lookup.passages': '{words} → {count, plural, one {# passage} other {# passages}}',
  'lookup.document': 'Document',
  'lookup.passage': 'Passage',
  'lookup.rows': '{what} : {count, number} sur {all, number}',
  'lookup.value': '{what} : {value}, pour {count, number} sur {all, number}',
  'lookup.computed':
    '{compute, select, count {nombre de lignes dans {table}} sum {somme de {column} dans {table}} avg {moyenne de {column} dans {table}} min {valeur la plus basse de {column} dans {table}} other {valeur la plus haute de {column} dans {table}}}',
  'lookup.where': '{what} où {conditions}',
  'lookup.and': '{first} et {second}',
  'lookup.or': '{first} ou {second}',
  'lookup.condition':
    '{is, select, equal {{column} est {value}} other_than {{column} n’est pas {value}} below {{column} est inférieur à {value}} at_most {{column} est au plus {value}} above {{column} est supérieur à {value}} at_least {{column} est au moins {value}} between {{column} est entre {value} et {to}} empty {{column} est vide} other {{column} contient {value}}}',
  'lookup.each': '{what}, pour chaque {column}',
  'lookup.sorted':
    '{order, select, money_up {{what}, du moins cher au plus cher} money_down {{what}, du plus cher au moins cher} date_up {{what}, du plus ancien au plus récent} date_down {{what}, du plus récent au plus ancien} time_up {{what}, du plus tôt au plus tard} time_down {{what}, du plus tard au plus tôt} other_up {{what}, {column} croissant} other {{what}, {column} décroissant}}',
  'lookup.first': '{what}, {count, plural, one {la première} other {les # premières}}',
  'lookup.show': 'Lignes',
  'lookup.show_passages': 'Passages',
  'lookup.open': 'Ouvrir le tableau',
  'lookup.more': '{count, plural, one {# ligne de plus} other {# lignes de plus}}',

  'figures.group': 'Chiffres',
  'figures.found': '{figure} : {title} : {text}',
  'figures.derived':
    '{figure} : {how, select, count {compté} sum {la somme d’autres chiffres} difference {la différence d’autres chiffres} product {calculé à partir d’autres chiffres} other {un chiffre arrondi}}',
  'figures.other_row': '{figure} : dans vos données d’entraînement, mais sur une autre ligne : {text}',
  'figures.not_found': '{figure} : absent de vos données d’entraînement',
  'figures.summary':
    '{what, select, figures {{count, plural, one {# chiffre est absent} other {# chiffres sont absents}}} other {{count, plural, one {# renseignement est absent} other {# renseignements sont absents}}}} de vos données d’entraînement',
  'figures.summary_rows':
    '{what, select, figures {{count, plural, one {# chiffre vient} other {# chiffres viennent}}} other {{count, plural, one {# renseignement vient} other {# renseignements viennent}}}} d’une autre ligne',

  'estimate.more_than_account': 'Plus que ce que votre compte peut envoyer d’un coup ({budget, number})',
  'estimate.more_than_model': 'Plus que ce que ce modèle lit d’un coup ({budget, number})',
  'estimate.about': 'Environ {total, plural, one {# jeton} other {# jetons}}',
  'estimate.tokens_left': 'Encore {remaining, number} jetons sur {limit, number} cette minute',
  'estimate.left': 'Encore {remaining, number} sur {limit, number} cette minute',
  'estimate.oldest_left_out': 'Les messages les plus anciens seront laissés de côté',
  'estimate.rate_limit': 'Limite d’utilisation',

  'status.state.online': 'En ligne',
  'status.state.syncing': 'Synchronisation',
  'status.state.local': 'Cet ordinateur seulement',
  'status.state.offline': 'Hors ligne',
  'status.state.signed_out': 'Déconnecté',
  'status.state.server_failed': 'Serveur en difficulté',
  'status.state.over_quota': 'Quota du projet dépassé',
  'status.state.paused': 'Projet en pause',
  'status.state.read_only': 'Projet en lecture seule',
  'status.state.not_set_up': 'Projet non configuré',
  'status.state.slow': 'Serveur trop lent',
  'status.state.rate_limited': 'Trop de modifications à la fois',
  'status.state.account_gone': 'Compte supprimé',
  'status.state.disk_full': 'Disque plein',
  'status.state.failed': 'Fichier non modifiable',
  'status.next_try': 'Prochain essai à {time}.',
  'status.trouble.offline':
    'Il n’y a pas de connexion avec votre serveur. Tout reste lisible, et ce que vous écrivez sera envoyé à son retour.',
  'status.trouble.signed_out':
    'Votre session a pris fin. Tout reste lisible ; reconnectez-vous pour envoyer ce que vous écrivez.',
  'status.trouble.server_failed':
    'Votre projet Supabase répond par des erreurs. Ce que vous écrivez attend sur cet ordinateur, et partira tout seul quand le projet ira mieux.',
  'status.trouble.over_quota':
    'Votre projet Supabase a dépassé son quota. Ce que vous écrivez attend sur cet ordinateur. Augmentez le quota ou attendez qu’il reparte de zéro ; l’envoi reprendra tout seul.',
  'status.trouble.paused':
    'Votre projet Supabase est en pause. Ce que vous écrivez attend sur cet ordinateur. La personne qui gère le projet peut le reprendre dans le tableau de bord de Supabase.',
  'status.trouble.read_only':
    'Votre projet Supabase n’accepte pas de modifications pour le moment, souvent parce que son disque est plein. Ce que vous écrivez attend sur cet ordinateur et partira tout seul.',
  'status.trouble.not_set_up':
    'Il manque à votre projet Supabase ce dont cette application a besoin. Ce que vous écrivez attend sur cet ordinateur. La personne qui gère le projet doit relancer le script de préparation.',
  'status.trouble.slow':
    'Votre projet Supabase met trop de temps à répondre. Ce que vous écrivez attend sur cet ordinateur ; de nouveaux essais suivront, par parties plus petites.',
  'status.trouble.rate_limited':
    'Votre projet Supabase n’accepte plus de modifications pour un instant. Le reste partira tout seul.',
  'status.trouble.account_gone':
    'Votre projet Supabase ne connaît plus ce compte. Tout reste sur cet ordinateur ; exportez-le dans les réglages, ou connectez-vous avec un autre compte.',
  'status.trouble.disk_full':
    'Le disque de cet ordinateur est plein, rien de nouveau ne peut donc être gardé. Libérez de la place ; cela reprendra tout seul.',
  'status.trouble.failed':
    'Le fichier de cet ordinateur n’a pas pu être lu ou écrit. Relancez l’application ; si cela dure, exportez vos données dans les réglages.',
  'status.progress': '{state} {percent, number} %',
  'status.pending': '{pending, plural, one {# modification en attente} other {# modifications en attente}}',
  'status.queued': '{queued, plural, one {# question en attente} other {# questions en attente}}',
  'status.refused': '{refused, plural, one {# modification refusée} other {# modifications refusées}}',
  'status.title': 'État de la connexion',

  'refused.message': '{named, select, yes {Le message « {label} »} other {Le message}}',
  'refused.document':
    '{named, select, yes {Le texte d’entraînement « {label} »} other {Le texte d’entraînement}}',
  'refused.session':
    '{named, select, yes {Une modification de la conversation « {label} »} other {Une modification de la conversation}}',
  'refused.clear_conversation':
    '{named, select, yes {Le vidage de la conversation « {label} »} other {Le vidage de la conversation}}',
  'refused.delete_session': 'La suppression d’une conversation',
  'refused.delete_message': 'La suppression d’un message',
  'refused.delete_document': 'La suppression d’un texte d’entraînement',
  'refused.profile': 'Une modification de votre profil',
  'refused.title': 'Modifications refusées',
  'refused.description':
    'Votre serveur n’a pas accepté ces modifications. Elles sont gardées sur cet ordinateur ; tout le reste continue.',
  'refused.nothing': 'Plus rien n’est refusé.',
  'refused.discard': 'Abandonner',
  'refused.retry_all': 'Tout réessayer',

  'search.meant': 'Aucun message ni document ne contient « {query} ». Vouliez-vous dire « {meant} » ?',
  'search.messages_first': 'Messages (les {count, number} premiers)',
  'search.messages': 'Messages',
  'search.nothing': 'Rien ne contient « {query} ». Essayez avec moins de mots ou d’autres.',
  'search.cut':
    'Aucun message n’a été trouvé parmi les plus récents, et les précédents n’ont pas été parcourus. Ajoutez un mot ou un filtre.',
  'search.rebuilding': 'Amélioration de la recherche : {share, number, percent}',
  'search.title': 'Rechercher',
  'search.count': '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'search.filters': 'Filtres',
  'search.remove_filter': 'Retirer le filtre : {filter}',
  'search.unknown': '« {text} » n’est pas un filtre ; il a été cherché comme du texte.',
  'search.suggest': 'Vouliez-vous dire {filter} ?',
  'search.untitled': 'Rien ne s’appelle « {title} » ; ces mots ont été cherchés comme du texte.',
  'search.group.who': 'Écrit par',
  'search.group.where': 'Où',
  'search.group.when': 'Quand',
  'search.group.state': 'Dans les conversations',
  'search.filter.me': 'De moi',
  'search.filter.assistant': 'De l’assistant',
  'search.filter.facts': 'Dans les données d’entraînement',
  'search.filter.messages': 'Dans les messages',
  'search.filter.pinned': 'Épinglées',
  'search.filter.archived': 'Archivées',
  'search.filter.unread': 'Non lues',
  'search.filter.title': 'Dans « {title} »',
  'search.filter.before': 'Avant : {time}',
  'search.filter.after': 'Après : {time}',
  'search.filter.on': 'Date : {time}',
  'search.filter.not': 'Sauf : {filter}',

  'commands.title': 'Palette de commandes',
  'commands.placeholder': 'Saisissez une commande ou une recherche',
  'commands.nothing': 'Rien ne s’appelle ainsi.',
  'commands.commands': 'Commandes',
  'commands.setting': 'Réglages : {tab}',
  'commands.this_conversation': 'Cette conversation : {command}',
  'commands.conversations': 'Conversations',
  'commands.list': 'Suggestions',

  'skip.to_conversation': 'Aller à la conversation',
  'announce.title': 'Annonces',
  'announce.started': 'La réponse a commencé.',
  'announce.complete': 'La réponse est complète.',
  'announce.ended': 'La réponse s’est terminée trop tôt.',
  'announce.complete_in': 'La réponse dans « {title} » est complète.',
  'announce.ended_in': 'La réponse dans « {title} » s’est terminée trop tôt.',
  'announce.waits': 'La question attend la connexion.',
  'announce.started_in': 'La réponse dans « {title} » a commencé.',
  'announce.waits_in': 'La question dans « {title} » attend la connexion.',

  'problem.title': 'Problème',
  'problem.heading': 'Cette page n’a pas pu être affichée',
  'problem.text':
    'Vos conversations et données d’entraînement sont en sécurité. Affichez à nouveau la page pour continuer.',
  'problem.show_again': 'Afficher à nouveau',

  'keychain.missing':
    'Ce système n’a pas de trousseau, rien n’est donc gardé quand vous quittez. Installez un service de trousseau, par exemple GNOME Keyring, et relancez.',
  'keychain.locked':
    'Le trousseau de votre système est verrouillé, rien n’est donc gardé quand vous quittez. Déverrouillez-le, puis réessayez.',
  'keychain.lost':
    'Le trousseau de votre système n’a plus la clé de ce qui est sur cet ordinateur, et rien de nouveau n’est gardé quand vous quittez. Remettez son entrée « SafyCore Desktop » et réessayez, ou recommencez à zéro.',
  'keychain.damaged':
    'Le fichier des clés de votre historique est endommagé, et rien de nouveau n’est gardé quand vous quittez. Remettez à sa place le vault.json d’une sauvegarde et réessayez, ou recommencez à zéro.',
  'keychain.newer':
    'Une version plus récente de SafyCore a écrit les clés de votre historique, et rien de nouveau n’est gardé quand vous quittez. Mettez SafyCore à jour, ou recommencez à zéro.',
  'keychain.unreadable':
    'Le fichier des clés de votre historique est illisible, et rien de nouveau n’est gardé quand vous quittez. Donnez-vous le droit de lire vault.json dans le dossier de SafyCore, puis réessayez.',
  'keychain.recovered':
    'Le trousseau de votre système ne garde pas la clé, le code de récupération sera donc redemandé au prochain démarrage. Déverrouillez-le, puis réessayez.',
  'keychain.title': 'Trousseau',

  'start_over.open': 'Recommencer à zéro…',
  'start_over.title': 'Recommencer à zéro sur cet ordinateur ?',
  'start_over.text':
    'Ce qui est sur cet ordinateur est mis de côté à la date du jour, et rien n’est supprimé. Ce que votre serveur a revient quand vous vous connectez. Quand la clé de ce qui a été mis de côté sera de retour, SafyCore proposera de le récupérer.',
  'start_over.confirm': 'Recommencer à zéro',

  'set_aside.title': 'Mis de côté',
  'set_aside.opens': 'Ce qui a été mis de côté le {at, date, long} peut être rouvert.',
  'set_aside.hint.keychain': 'Du {at, date, long}. Sa clé est de nouveau dans le trousseau.',
  'set_aside.hint.code': 'Du {at, date, long}. Son code de récupération l’ouvre.',
  'set_aside.hint.nothing': 'Du {at, date, long}. S’ouvrira quand sa clé sera de nouveau dans le trousseau.',
  'set_aside.bring_back': 'Récupérer',
  'set_aside.gone': 'Ce qui a été mis de côté n’est plus là.',
  'set_aside.no_key': 'Le trousseau n’a pas la clé de ce qui a été mis de côté.',
  'set_aside.may_not_write':
    'SafyCore ne peut pas écrire dans son propre dossier. Vérifiez ses droits et réessayez.',

  'recovery.title': 'Code de récupération',
  'recovery.offer':
    'Si cet ordinateur perd un jour la clé de vos données, un code de récupération les ouvre quand même.',
  'recovery.make_open': 'Créer un code de récupération…',
  'recovery.make_another': 'Créer un nouveau code de récupération…',
  'recovery.hint_made': 'Il y en a un, qui ouvre ce qui est sur cet ordinateur sans le trousseau du système.',
  'recovery.use': 'Utiliser le code de récupération…',
  'recovery.enter': 'Ouvrir',
  'recovery.enter_text':
    'Saisissez le code que SafyCore vous a montré. Les minuscules et les espaces ne comptent pas.',
  'recovery.mistyped': 'Ce n’est pas un code de récupération entier. Vérifiez qu’il est bien écrit.',
  'recovery.wrong':
    'Ce code de récupération n’est pas celui de ce qui est sur cet ordinateur. Prenez le dernier créé.',
  'recovery.no_key':
    'Il n’y a pas de clé pour laquelle créer un code. Déverrouillez le trousseau de votre système, puis réessayez.',
  'recovery.new_title': 'Nouveau code de récupération',
  'recovery.make_text':
    'Quiconque a le code et les fichiers de cet ordinateur peut y lire tout, gardez-le donc loin de l’ordinateur. Il n’est montré qu’une fois.',
  'recovery.replace_text':
    'Le code que vous avez n’ouvrira plus rien dès qu’il y en aura un nouveau. Quiconque a le code et les fichiers de cet ordinateur peut y lire tout. Il n’est montré qu’une fois.',
  'recovery.make': 'Créer le code',
  'recovery.keep_it': 'Notez-le, ou gardez-le dans un gestionnaire de mots de passe. Il ne sera plus montré.',
  'recovery.copy': 'Copier le code de récupération',
  'recovery.done': 'Terminé',

  'link.not_here': 'La conversation de ce lien n’est pas sur cet ordinateur.',
};
