import type { Catalogue } from '../say';

/** Spanish. The words that are used throughout are in `docs/languages.md`. */
export const es: Catalogue = {
  'common.cancel': 'Cancelar',
  'common.failed': 'Algo ha fallado en SafyCore. Inténtelo de nuevo.',
  'common.close': 'Cerrar',
  'common.try_again': 'Intentar de nuevo',
  'common.delete': 'Eliminar',
  'common.copy': 'Copiar',
  'common.loading': 'Cargando',
  'keys.ctrl': 'Ctrl+{key}',
  'keys.shift': 'Mayús+{key}',
  'keys.enter': 'Intro',
  'keys.escape': 'Esc',
  'keys.f2': 'F2',
  'keys.alt_down': 'Alt+↓',
  'keys.f6': 'F6',
  'keys.delete': 'Supr',

  'failure.api_key_missing':
    'Todavía no hay clave de API, así que la pregunta espera aquí. Añada su clave de Groq en Configuración y elija «Reintentar».',
  'failure.api_key_invalid':
    'La clave de API no se ha aceptado. Compruébela en Configuración y elija «Reintentar».',
  'failure.access_denied':
    'Esta clave no puede usar este modelo, o su organización o región está bloqueada. Elija otro modelo o consulte al dueño de la clave.',
  'failure.model_missing': 'Este modelo ya no se ofrece. Elija otro y después «Reintentar».',
  'failure.context_too_long':
    'La pregunta y sus datos de entrenamiento son más largos de lo que este modelo puede leer. Acórtelos o elija un modelo con un contexto mayor.',
  'failure.request_too_large':
    'Es más texto del que su cuenta puede enviar de una vez. Acorte los datos de entrenamiento o la conversación y elija «Reintentar».',
  'failure.request_rejected':
    'El servidor de modelos no ha podido procesar esta solicitud. Elija «Reintentar» o formule la pregunta de otra manera.',
  'failure.rate_limited':
    'Por el momento se ha alcanzado el límite de su cuenta. Espere un poco y elija «Reintentar».',
  'failure.credit_exhausted':
    'Esta cuenta no tiene saldo en el servidor de modelos o ha llegado a su límite de gasto. Añada saldo allí o elija otro modelo, y después «Reintentar».',
  'failure.over_capacity': 'El servidor de modelos está saturado. Espere un poco y elija «Reintentar».',
  'failure.over_capacity.begun':
    'El servidor de modelos está saturado y ha cortado la respuesta. Espere un poco y elija «Continuar» para seguir desde aquí.',
  'failure.provider_failed':
    'El servidor de modelos ha tenido un problema. Elija «Reintentar» en un momento.',
  'failure.provider_unreachable':
    'No se ha podido llegar al servidor de modelos. Su pregunta está guardada. Compruebe la conexión y elija «Reintentar».',
  'failure.provider_timeout':
    'El servidor de modelos ha tardado demasiado en responder. Elija «Reintentar» en un momento.',
  'failure.team_proxy_failed':
    'El proxy de su equipo no está bien configurado. Avise a quien preparó el proyecto y elija «Reintentar».',
  'failure.stream_failed':
    'El servidor de modelos ha avisado de un problema. Elija «Reintentar» en un momento.',
  'failure.stream_failed.begun':
    'El servidor de modelos ha avisado de un problema a mitad de la respuesta. Elija «Reintentar», o «Continuar» para seguir desde aquí.',
  'failure.stream_cut': 'Se ha perdido la conexión antes de que empezara la respuesta. Elija «Reintentar».',
  'failure.stream_cut.begun':
    'Se ha perdido la conexión antes de que la respuesta estuviera completa. Elija «Continuar» para seguir desde aquí.',
  'failure.stream_unfinished':
    'El servidor de modelos ha terminado la respuesta antes de la primera palabra. Elija «Reintentar».',
  'failure.stream_unfinished.begun':
    'El servidor de modelos ha terminado la respuesta antes de acabarla. Elija «Continuar» para seguir desde aquí.',
  'failure.stream_stalled': 'La respuesta se ha detenido antes de la primera palabra. Elija «Reintentar».',
  'failure.stream_stalled.begun':
    'La respuesta ha dejado de llegar. Elija «Continuar» para seguir desde aquí.',
  'failure.answer_truncated':
    'El modelo ha llegado demasiado pronto a su límite de longitud. Permita una respuesta más larga o menos razonamiento y elija «Reintentar».',
  'failure.answer_truncated.begun':
    'La respuesta se ha cortado en el límite de longitud del modelo. Elija «Continuar» para seguir desde aquí.',
  'failure.answer_empty': 'El modelo ha terminado sin respuesta. Elija «Reintentar» u otro modelo.',
  'failure.answer_filtered':
    'Las normas de contenido del servidor de modelos han retenido la respuesta. Formule la pregunta de otra manera o elija otro modelo.',
  'failure.answer_filtered.begun':
    'Las normas de contenido del servidor de modelos han cortado la respuesta. Elija «Continuar» para seguir desde aquí, o formule la pregunta de otra manera.',
  'failure.answer_needs_tool':
    'El modelo ha pedido una herramienta y SafyCore no tiene ninguna que ofrecer. Elija «Reintentar» u otro modelo.',
  'failure.answer_needs_tool.begun':
    'El modelo se ha parado a pedir una herramienta y SafyCore no tiene ninguna que ofrecer. Elija «Continuar» para seguir desde aquí, u otro modelo.',
  'failure.app_closed': 'La aplicación se cerró antes de que empezara la respuesta. Elija «Reintentar».',
  'failure.app_closed.begun':
    'La aplicación se cerró antes de que la respuesta estuviera completa. Elija «Continuar» para seguir desde aquí.',
  'failure.signed_out':
    'Su sesión se cerró antes de que empezara la respuesta. Inicie sesión y elija «Reintentar».',
  'failure.signed_out.begun':
    'Su sesión se cerró antes de que la respuesta estuviera completa. Inicie sesión y elija «Reintentar», o «Continuar» para seguir desde aquí.',
  'failure.store_failed':
    'La respuesta no se ha podido guardar en este equipo. Copie lo que necesite y vuelva a abrir la aplicación.',
  'failure.disk_full':
    'El disco está lleno y la respuesta no se ha podido guardar. Copie lo que necesite, libere espacio y elija «Reintentar».',
  'failure.internal':
    'Algo ha fallado dentro de la aplicación. Elija «Reintentar»; si vuelve a ocurrir, abra la aplicación de nuevo.',

  'accounts.email_invalid':
    'No es una dirección de correo completa. Compruebe si hay algún error al escribirla.',
  'accounts.email_taken': 'Ya hay una cuenta con esta dirección. Inicie sesión o restablezca la contraseña.',
  'accounts.code_invalid': 'Este código es incorrecto o ha caducado. Compruébelo o pida otro.',
  'accounts.sign_up_disabled':
    'Este servidor no acepta cuentas nuevas. Pida una invitación a quien lo administra.',
  'accounts.key_refused':
    'El servidor no acepta la clave del proyecto. Compruebe la dirección y la clave pública en la configuración.',
  'accounts.invalid_credentials':
    'El correo y la contraseña no coinciden. Compruebe ambos o restablezca la contraseña.',
  'accounts.unknown_address': 'No hay ninguna cuenta con esta dirección. Compruébela o cree una cuenta.',
  'accounts.blocked': 'Esta cuenta está bloqueada. Consulte a quien administra el servidor.',
  'accounts.email_not_confirmed':
    'Su dirección de correo aún no está confirmada. Abra el enlace del mensaje que le enviamos e inicie sesión.',
  'accounts.no_mail_to_address':
    'Este servidor no envía correo a esta dirección. Use otra o consulte a quien administra el servidor.',
  'accounts.same_password': 'Ya es su contraseña. Elija otra o inicie sesión con ella.',
  'accounts.captcha':
    'Este servidor pide un captcha que esta aplicación no puede mostrar. Consulte a quien administra el servidor.',
  'accounts.short_password': 'Elija una contraseña más larga.',
  'accounts.server_unreachable':
    'No se puede llegar al servidor. Compruebe la conexión e inténtelo de nuevo.',
  'accounts.captive_portal':
    'Esta red responde en lugar del servidor. Abra una página web para identificarse en la red e inténtelo de nuevo.',
  'accounts.paused':
    'El proyecto de Supabase del servidor está en pausa y responderá cuando quien lo administra lo reanude en el panel de Supabase. Mientras tanto se puede usar lo que hay en este equipo.',
  'accounts.over_quota':
    'El proyecto de Supabase del servidor ha superado su cuota y responderá cuando quien lo administra la amplíe. Mientras tanto se puede usar lo que hay en este equipo.',
  'accounts.server_failed': 'El servidor tiene un problema propio. Inténtelo de nuevo en un momento.',
  'accounts.weak_password':
    '{wishes, select, length {Esta contraseña es demasiado fácil de adivinar. Elija una {least, plural, =0 {más larga} other {de al menos # caracteres}}.} characters {Esta contraseña es demasiado fácil de adivinar. Elija una que mezcle letras, cifras y signos.} pwned {Esta contraseña es demasiado fácil de adivinar. Elija una que no esté en una lista de contraseñas robadas.} length_characters {Esta contraseña es demasiado fácil de adivinar. Elija una {least, plural, =0 {más larga} other {de al menos # caracteres}} que mezcle letras, cifras y signos.} length_pwned {Esta contraseña es demasiado fácil de adivinar. Elija una {least, plural, =0 {más larga} other {de al menos # caracteres}} que no esté en una lista de contraseñas robadas.} characters_pwned {Esta contraseña es demasiado fácil de adivinar. Elija una que mezcle letras, cifras y signos y que no esté en una lista de contraseñas robadas.} other {Esta contraseña es demasiado fácil de adivinar. Elija una {least, plural, =0 {más larga} other {de al menos # caracteres}} que mezcle letras, cifras y signos y que no esté en una lista de contraseñas robadas.}}',
  'accounts.rate_limited':
    '{unit, select, seconds {Demasiados intentos en poco tiempo. Espere {count, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.} minutes {Demasiados intentos en poco tiempo. Espere {count, plural, one {# minuto} other {# minutos}} e inténtelo de nuevo.} other {Demasiados intentos en poco tiempo. Espere unos minutos e inténtelo de nuevo.}}',
  'accounts.gone': 'Esta cuenta ya no está en este equipo.',
  'accounts.not_saved': 'No se ha podido guardar. Libere espacio en el disco e inténtelo de nuevo.',
  'accounts.no_project':
    'Todavía no hay ningún servidor configurado. Conecte el suyo en la primera página o siga sin cuenta.',
  'accounts.superseded': 'Una solicitud más reciente ha ocupado el lugar de esta.',
  'accounts.not_a_project_address':
    'No es la dirección de un proyecto de Supabase. Tiene la forma https://abcdefgh.supabase.co.',
  'accounts.address_without_https':
    'La dirección debe empezar por https para que nadie pueda leer lo que se envía.',
  'accounts.secret_key':
    'Es la clave secreta del proyecto, que debe quedarse en el servidor. Use la clave pública.',
  'accounts.not_a_publishable_key':
    'No es una clave pública. Empieza por sb_publishable_, o por eyJ en los proyectos más antiguos.',
  'accounts.no_project_there':
    'En esta dirección no hay ningún proyecto de Supabase. Compruebe si hay algún error al escribirla.',
  'accounts.signed_out':
    'Ha cerrado la sesión. Iníciela de nuevo para seguir; lo que hay en este equipo se conserva.',
  'accounts.signed_out_history': 'Ha cerrado la sesión. Iníciela para ver su historial.',

  'turn.stopped': 'Detenida.',
  'turn.complete_already': 'Esta respuesta ya está completa.',
  'turn.account_closed': 'Esta cuenta está cerrada. Inicie sesión para seguir.',
  'turn.already_answering':
    'En esta conversación todavía se está respondiendo. Espere la respuesta o deténgala antes.',
  'turn.no_question': 'Aquí no hay ninguna pregunta que responder.',
  'turn.only_questions': 'Solo una pregunta se puede editar y enviar de nuevo.',
  'turn.too_long':
    'Esta pregunta ocupa más de un megabyte. Acórtela o guarde el texto como datos de entrenamiento.',
  'turn.no_prompt': 'No se ha podido componer la pregunta. Inténtelo de nuevo.',

  'export.newer':
    'Esta exportación es de una versión más reciente de SafyCore. Actualice SafyCore para importarla.',
  'export.not_readable': 'No se ha podido leer el archivo. Compruebe que está ahí e inténtelo de nuevo.',
  'export.not_an_export':
    'No es una exportación de SafyCore, u otro programa la ha reescrito. Elija el archivo tal como se exportó.',
  'export.incomplete':
    'Esta exportación está incompleta o se cambió después de hacerla, así que no se ha importado nada. Elija otra copia.',
  'export.line_not_readable':
    'No se puede leer la línea {line, number, ::group-off} de esta exportación, así que no se ha importado nada.',
  'export.role.system': 'Datos e instrucciones',
  'export.role.user': 'Usted',
  'export.role.assistant': 'Asistente',
  'export.untitled': 'Conversación sin título',
  'export.started': 'Empezada el {at}',
  'export.unfinished': '{speaker} ({state})',
  'export.conversation': 'Conversación',

  'provider.key_characters':
    'La clave de API contiene caracteres que ninguna clave tiene. Cópiela de nuevo en Configuración y elija «Reintentar».',
  'provider.redirected':
    'El servidor de modelos nos ha enviado a otra dirección, que no se sigue. Compruebe el punto de acceso en Configuración.',
  'provider.untrusted':
    'Este equipo no confía en el certificado del servidor de modelos, así que no se ha enviado nada. Compruebe la dirección y la hora, o añada su autoridad al sistema, y elija «Reintentar».',
  'provider.no_model_loaded':
    'El servidor de modelos no tiene ningún modelo cargado. Cargue uno allí y elija «Reintentar».',
  'provider.not_for_chat': 'Este modelo no responde preguntas. Elija otro y después «Reintentar».',
  'provider.longest_answer':
    'Este modelo no admite la respuesta más larga que tiene esta conversación. Cámbiela en «Ajustes de la respuesta» y elija «Reintentar».',
  'provider.reasoning_effort':
    'Este modelo no admite el esfuerzo de razonamiento que tiene esta conversación. Cámbielo en «Ajustes de la respuesta» y elija «Reintentar».',
  'provider.temperature':
    'Este modelo no admite la temperatura que tiene esta conversación. Cámbiela en «Ajustes de la respuesta» y elija «Reintentar».',
  'provider.question_filtered':
    'Las normas de contenido del servidor de modelos rechazan esta pregunta o sus datos de entrenamiento. Formúlelos de otra manera y elija «Reintentar», o elija otro modelo.',
  'provider.loading_model':
    'El servidor de modelos todavía está cargando el modelo. Elija «Reintentar» en un momento.',
  'provider.too_little_memory':
    'El servidor de modelos tiene poca memoria para este modelo. Elija uno más pequeño y después «Reintentar».',
  'provider.no_list':
    'El servidor de modelos no dice qué modelos tiene. Escriba el nombre de uno, o compruebe el punto de acceso en Configuración, y elija «Reintentar».',
  'provider.nothing_there':
    'En esta dirección no hay ningún servidor de modelos. Compruebe el punto de acceso en Configuración y elija «Reintentar».',
  'provider.proxy_sign_in':
    'El proxy de la red pide identificarse. Su pregunta está guardada. Identifíquese en el proxy y elija «Reintentar».',
  'addresses.title': 'El archivo de configuración nombra otro servidor',
  'addresses.endpoint': 'Las preguntas y los datos irían a {file}. Usted confirmó {confirmed}.',
  'addresses.project': 'Su cuenta estaría en {file}. Usted confirmó {confirmed}.',
  'addresses.feed': 'Las actualizaciones se buscarían en {file}. Usted confirmó {confirmed}.',
  'addresses.text':
    'Ha cambiado desde su última elección. Allí no se ha enviado nada. Si no fue usted, conserve lo que confirmó.',
  'addresses.demo': 'la demostración',
  'addresses.none': 'ningún servidor',
  'addresses.keep': 'Conservar lo que confirmé',
  'addresses.use': 'Usar el nuevo',
  'proxy.title': 'Identificarse en el proxy',
  'proxy.description':
    'El proxy de su red, {address}, pregunta quién es usted. Lo que escriba se guarda cifrado en este equipo y solo va a este proxy.',
  'proxy.name': 'Nombre',
  'proxy.password': 'Contraseña',
  'proxy.sign_in': 'Identificarse',
  'proxy.sign_in_open': 'Identificarse…',
  'proxy.asks': 'El proxy {address} pide identificarse. Hasta entonces no pasa nada.',
  'proxy.refused':
    'El proxy no ha aceptado este nombre y esta contraseña. Compruebe ambos e inténtelo de nuevo.',
  'proxy.no_answer': 'El proxy no ha respondido. Compruebe la conexión e inténtelo de nuevo.',
  'certificate.title': 'Certificado',
  'certificate.details': 'Detalles',
  'certificate.unknown':
    'Nadie en quien confíe este equipo responde del certificado de {host}, emitido por {issuer}, así que no se ha enviado nada. En la red de una empresa, pida que añadan su autoridad a este equipo; en otro lugar, cambie de red. Después inténtelo de nuevo.',
  'certificate.expired':
    'El certificado de {host}, emitido por {issuer}, caducó el {at, date, long}, así que no se ha enviado nada. Compruebe el reloj de este equipo. Si es correcto, avise a quien administra {host}.',
  'certificate.not_yet':
    'El certificado de {host}, emitido por {issuer}, no vale hasta el {at, date, long}, así que no se ha enviado nada. Compruebe el reloj de este equipo e inténtelo de nuevo.',
  'certificate.other_name':
    'El certificado que muestra {host}, emitido por {issuer}, es para otro nombre, así que no se ha enviado nada. Compruebe la dirección. Una red con página de acceso hace lo mismo: abra antes una página en el navegador.',
  'certificate.revoked':
    'El certificado de {host}, emitido por {issuer}, fue revocado, así que no se ha enviado nada. Avise a quien administra {host}.',
  'reach.not_asked': 'No se le ha preguntado desde que se inició SafyCore.',
  'reach.reached': 'Alcanzado.',
  'reach.proxy_refused':
    'El proxy no lo deja pasar. Pida a quien lo administra que permita este host, o compruebe la identificación en el proxy.',
  'reach.proxy_missing':
    'El proxy no responde. Compruebe su dirección arriba, o elija la configuración del sistema.',
  'reach.proxy_script_missing':
    'No se ha podido leer el archivo de configuración del proxy, así que no se envía nada. Compruebe su dirección arriba.',
  'reach.sign_in_page':
    'En lugar de una respuesta llegó una página de la red. Abra una página en el navegador, identifíquese allí y vuelva a probar.',
  'reach.name_not_found':
    'No se encontró ningún host con ese nombre. Compruebe la dirección y la conexión a la red.',
  'reach.untrusted':
    'Este equipo no confía en el certificado, así que no se ha enviado nada. Vuelva a probar para ver quién lo emitió.',
  'reach.slow': 'No llegó respuesta a tiempo. Compruebe la conexión, o vuelva a probar en un momento.',
  'reach.offline': 'No hay red. Conecte este equipo y vuelva a probar.',
  'reach.unanswered':
    'Allí no responde nadie. Compruebe la dirección; si es correcta, puede que el servidor esté parado.',
  'reach.no_live':
    'La red no deja pasar ninguna conexión duradera. No se pierde nada: una vez por minuto se pregunta por los cambios de otros dispositivos.',
  'connections.hosts': 'A quién se pregunta',
  'connections.hint': 'A estos hosts y a ningún otro. Su cortafuegos debe dejarlos pasar.',
  'connections.test': 'Probar la conexión',
  'connections.asked_at': 'Preguntado: {at}',
  'connections.purpose.server': 'Cuentas y sincronización',
  'connections.purpose.live': 'Cambios al momento',
  'connections.purpose.model': 'Respuestas',
  'connections.purpose.updates': 'Actualizaciones',
  'connections.purpose.local': 'Servidores de modelos de este equipo',
  'connections.purpose.other': 'Preguntado antes',
  'connections.proxy': 'Proxy',
  'connections.mode.system': 'Como el sistema',
  'connections.mode.none': 'Ninguno',
  'connections.mode.http': 'HTTP',
  'connections.mode.https': 'HTTPS',
  'connections.mode.socks5': 'SOCKS5',
  'connections.mode.pac': 'Archivo de configuración (PAC)',
  'connections.address': 'Dirección del proxy',
  'connections.file': 'Dirección del archivo de configuración',
  'connections.exceptions': 'Hosts a los que se pregunta sin el proxy',
  'connections.exceptions_hint':
    'Separados por comas, como *.company.example, 10.0.0.0/8. Este equipo, siempre.',
  'connections.wrong_address': 'Escriba el host y el puerto, como proxy.company.example:8080.',
  'connections.wrong_file': 'Escriba la dirección completa, como http://proxy.company.example/proxy.pac.',
  'connections.use': 'Usar este proxy',
  'connections.used': 'Ahora todo va por este camino.',
  'provider.rate_limited_for':
    '{unit, select, seconds {Por el momento se ha alcanzado el límite de su cuenta. Elija «Reintentar» dentro de {count, plural, one {# segundo} other {# segundos}}.} hours {Por el momento se ha alcanzado el límite de su cuenta. Elija «Reintentar» dentro de {count, plural, one {# hora} other {# horas}}.} other {Por el momento se ha alcanzado el límite de su cuenta. Elija «Reintentar» dentro de {count, plural, one {# minuto} other {# minutos}}.}}',

  'team_proxy.key_refused':
    'La clave de Groq de su equipo no se ha aceptado. Avise a quien preparó el proyecto.',
  'team_proxy.no_key':
    'El proxy de su equipo todavía no tiene clave de Groq. Avise a quien preparó el proyecto.',
  'team_proxy.no_credit':
    'La cuenta de su equipo en el servidor de modelos no tiene saldo. Avise a quien preparó el proyecto y elija «Reintentar».',
  'team_proxy.no_answer':
    'El proxy de su equipo no ha respondido. Elija «Reintentar» en un momento; si sigue igual, avise a quien preparó el proyecto.',
  'team_proxy.auth_unavailable':
    'El proxy de su equipo no ha podido comprobar quién pregunta. Elija «Reintentar» en un momento.',
  'team_proxy.budget_unavailable':
    'El proxy de su equipo no ha podido comprobar su límite. Elija «Reintentar» en un momento; si sigue igual, avise a quien preparó el proyecto.',
  'team_proxy.signed_out':
    'El proxy de su equipo ya no le conoce. Inicie sesión de nuevo y elija «Reintentar».',
  'team_proxy.missing': 'Su proyecto todavía no tiene proxy de equipo. Avise a quien preparó el proyecto.',

  'store.damaged':
    'Su historial en este equipo está dañado. Reinicie SafyCore para repararlo: lo que se pueda leer se conserva.',
  'store.disk_full': 'El disco está lleno. Libere espacio e inténtelo de nuevo.',
  'store.in_use': 'Otro programa está usando su historial. Ciérrelo e inténtelo de nuevo.',
  'store.may_not_write':
    'SafyCore no puede escribir en la carpeta de su historial. Compruebe los permisos e inténtelo de nuevo.',
  'store.failed': 'No se ha podido leer o escribir su historial en este equipo.',
  'store.missing.conversation': 'Esta conversación ya no existe.',
  'store.missing.deleted':
    'Lo que se eliminó ya no se puede recuperar: desde entonces se eliminó otra cosa o SafyCore se volvió a abrir.',
  'store.missing.message': 'Este mensaje ya no existe. Se eliminó aquí o en otro dispositivo.',
  'store.missing.text': 'Este documento ya no existe. Se eliminó aquí o en otro dispositivo.',
  'store.newer':
    'Su historial lo escribió una versión más reciente de SafyCore. Actualice SafyCore para abrirlo; no se ha cambiado nada.',
  'store.stopped':
    'Su historial en este equipo ha dejado de funcionar. Reinicie SafyCore; todo lo guardado se conserva.',
  'store.not_opened': 'No se ha podido abrir su historial.',

  'sync.no_revisions': 'Ahora no se puede leer lo que el servidor guardó de este documento.',

  'updates.problem.unreachable':
    'No se ha podido llegar al servidor de actualizaciones. SafyCore lo intentará más tarde.',
  'updates.problem.redirected':
    'El servidor de actualizaciones ha enviado a SafyCore a otra dirección, que no se sigue. No se ha cambiado nada.',
  'updates.problem.garbage':
    'El servidor de actualizaciones ha respondido con algo que no es una actualización. No se ha cambiado nada.',
  'updates.problem.unsigned': 'La actualización del servidor no está firmada. No se ha cambiado nada.',
  'updates.problem.unknown_key':
    'La actualización del servidor está firmada por otra persona. No se ha cambiado nada.',
  'updates.problem.revoked_key':
    'La actualización del servidor está firmada con una clave en la que ya no se confía. No se ha cambiado nada.',
  'updates.problem.forged':
    'La actualización del servidor se cambió después de firmarla. Aquí no se ha cambiado nada.',
  'updates.problem.other_product':
    'La actualización del servidor es de otro programa. No se ha cambiado nada.',
  'updates.problem.wrong_channel': 'La actualización del servidor es de otro canal. No se ha cambiado nada.',
  'updates.problem.older':
    'El servidor de actualizaciones ofrece una versión anterior a la que usted ya ha usado. No se ha cambiado nada.',
  'updates.problem.no_file':
    'La versión nueva aún no tiene paquete para este equipo. No se ha cambiado nada.',
  'updates.problem.damaged':
    'La actualización llegó dañada y se ha descartado. SafyCore lo intentará más tarde.',
  'updates.problem.wrong_size':
    'La actualización es mayor o menor de lo anunciado y se ha descartado. No se ha cambiado nada.',
  'updates.problem.cut': 'La descarga de la actualización se interrumpió. SafyCore lo intentará más tarde.',
  'updates.problem.slow':
    'La descarga de la actualización se detuvo y se ha abandonado. SafyCore lo intentará más tarde.',
  'updates.problem.disk_full':
    'No hay bastante espacio libre para la actualización. Libere espacio e inténtelo de nuevo.',
  'updates.problem.not_writable':
    'SafyCore no puede sustituirse donde está instalado. Instale la actualización a mano o mueva SafyCore a una carpeta suya.',
  'updates.problem.backup_failed':
    'No se ha podido copiar su historial antes de la actualización, así que no se ha instalado.',
  'updates.problem.not_installed': 'No se ha podido instalar la actualización. SafyCore sigue como estaba.',
  'updates.problem.answering': 'Todavía se está escribiendo una respuesta. Reinicie cuando esté completa.',
  'updates.unavailable.development': 'Una versión de desarrollo no recibe actualizaciones.',
  'updates.unavailable.no_server':
    'Esta versión no tiene servidor de actualizaciones. Obtenga las nuevas donde obtuvo esta.',
  'updates.unavailable.no_keys':
    'Esta versión no tiene claves de actualización, así que no puede verificar ninguna.',
  'updates.unavailable.no_package': 'Esta copia no se instaló con un paquete, así que no puede sustituirse.',
  'updates.less_than_before':
    'Después de la actualización falta algo en su historial. Hay una copia de antes guardada como «{copy}» en la carpeta «accounts».',
  'updates.mode.automatic': 'Descargar automáticamente',
  'updates.mode.notify': 'Solo avisarme',
  'updates.mode.off': 'No buscar',
  'updates.channel.stable': 'Estable',
  'updates.channel.beta': 'Beta',
  'updates.unsaved':
    'Algo que ha escrito está solo en esta ventana: una pregunta que está editando, un archivo adjunto o datos de entrenamiento que no se pudieron guardar. Termínelo o deshágalo antes.',
  'updates.checking': 'Buscando una versión nueva…',
  'updates.available': 'SafyCore {next} está disponible. Usted tiene la {version}.',
  'updates.downloading': 'Descargando SafyCore {next}…',
  'updates.ready': 'SafyCore {next} está listo. Sus conversaciones se copian antes de instalarlo.',
  'updates.installing': 'Instalando SafyCore {next}. Se abrirá de nuevo solo.',
  'updates.idle_checked': 'Tiene SafyCore {version}. Última comprobación: {at}.',
  'updates.idle': 'Tiene SafyCore {version}.',
  'updates.received': '{received, number, ::.} MB de {size, number, ::.} MB',
  'updates.download': 'Descargar ({size, number, ::.} MB)',
  'updates.new_versions': 'Versiones nuevas',
  'updates.channel_title': 'Canal',
  'updates.signed_hint':
    'Todas las versiones están firmadas, y se rechaza la que no hayan firmado quienes hicieron esta. Beta trae versiones antes; al volver a estable conserva la que tiene hasta que la estable sea más reciente.',
  'updates.status': 'Actualización',
  'updates.progress': 'Descarga',
  'updates.notes': 'Novedades',
  'updates.check': 'Buscar actualizaciones',
  'updates.answering': 'Se está escribiendo una respuesta. Reinicie cuando esté completa.',
  'updates.restart': 'Reiniciar para actualizar',
  'updates.badge_ready': 'Actualización lista',
  'updates.badge_available': 'Actualización disponible',
  'updates.news.old':
    'La última noticia sobre versiones de SafyCore es del {at}. Desde entonces no se ha publicado nada, o algo impide que llegue a este equipo, o su reloj va mal. Mire donde obtuvo SafyCore si hay una versión más reciente.',
  'updates.news.ahead':
    'El reloj de este equipo está antes del {at}, cuando se firmó la última noticia sobre versiones de SafyCore. Ponga el reloj en hora: hasta entonces nadie puede saber si se le ocultan versiones más recientes.',

  'import.no_text': 'En este archivo no hay texto.',
  'import.too_much_text':
    'En este archivo hay más de 16 megabytes de texto. Conserve la parte que necesite e inténtelo de nuevo.',
  'import.other_archive':
    'De los archivos comprimidos solo se pueden leer los de Word (.docx), Excel (.xlsx) y OpenDocument. Descomprímalo e importe los archivos que contiene.',
  'import.not_what_it_says': 'Este archivo está dañado o no es lo que dice su nombre.',
  'import.too_many_pages': 'Este archivo tiene más de 3.000 páginas. Divídalo antes.',
  'import.scanned':
    'En este PDF no hay texto. Una página escaneada es una imagen: pásela antes por un reconocimiento de texto.',
  'import.no_json': 'No es JSON válido.',
  'import.no_json_line':
    'La línea {line, number, ::group-off} de este archivo no es JSON válido. Corríjala o quítela.',
  'import.locked': 'Este archivo está protegido con contraseña. Guárdelo sin ella e inténtelo de nuevo.',
  'import.damaged': 'Este archivo está dañado y no se puede leer.',
  'import.other_kind':
    'Los archivos de este tipo (.{kind}) no se pueden leer. {how, select, word {Guárdelo antes como Word (.docx) o PDF.} excel {Guárdelo antes como Excel (.xlsx) o CSV.} pdf {Guárdelo antes como PDF.} mail {Guarde antes el correo como .eml o texto.} picture {Es una imagen: pásela por un reconocimiento de texto y guarde el resultado como texto o PDF.} other {Guárdelo antes como Word, Excel, PDF o texto.}}',
  'import.page': 'Página {number, number, ::group-off}',
  'import.read_as': 'Leído como {encoding}',
  'import.read_perhaps': 'Leído como {encoding}, aunque no es seguro: elija cómo se ven bien las letras',
  'import.untitled': 'Importado',
  'import.json_name': 'nombre',
  'import.column': 'Columna {number, number, ::group-off}',
  'import.rows_cut':
    'Solo se han leído las primeras {most, number} de {all, number} filas. Divida el archivo para tenerlas todas.',
  'import.columns_cut':
    'Solo se han leído las primeras {most, number} de {all, number} columnas. Divida el archivo para tenerlas todas.',
  'import.odd_quotes':
    '{count, plural, one {Unas comillas de la línea {lines} no estaban cerradas} other {Había comillas sin cerrar en {count, number} líneas ({lines}…)}}; la celda se ha leído como más probablemente se quiso escribir.',
  'import.uncalculated':
    '{count, plural, one {Una fórmula no se había} other {{count, number} fórmulas no se habían}} calculado nunca. Abra el archivo en una hoja de cálculo, guárdelo e impórtelo de nuevo.',
  'import.unpacks': 'Al descomprimirse, este archivo ocupa mucho más que un documento. No se ha abierto.',
  'import.not_text': 'Este archivo no es texto.',
  'import.cancelled': 'Cancelado.',
  'import.too_slow': 'La lectura de este archivo tardó demasiado y se ha abandonado. No se ha cambiado nada.',
  'import.too_large': 'Leer este archivo necesita más memoria de la que hay. Divídalo en otros más pequeños.',

  'message.status.stopped': 'detenida',
  'message.status.interrupted': 'interrumpida',
  'message.status.failed': 'fallida',
  'message.actions': 'Acciones del mensaje',
  'message.status.streaming': 'escribiéndose',
  'message.status.queued': 'en espera',
  'message.assistant': 'Asistente',
  'message.more': 'Más acciones',
  'message.copied': 'Copiado.',
  'message.copy_plain': 'Copiar como texto sin formato',
  'message.copy_markdown': 'Copiar como Markdown',
  'message.copy_sources': 'Copiar con fuentes',
  'message.quote': 'Citar',
  'message.you': 'Usted',
  'message.edit': 'Editar',
  'message.system_content': 'Instrucciones y datos de entrenamiento',
  'message.previous_version': 'Versión anterior',
  'message.next_version': 'Versión siguiente',
  'message.deleted': 'Se ha eliminado el mensaje, con todo lo que le seguía.',
  'message.deleted_damaged':
    'Se ha eliminado el mensaje, con todo lo que le seguía. Uno de los textos estaba dañado en el disco, por lo que no se puede deshacer.',

  'data.busy': 'Hay otra exportación o importación en marcha. Espere a que termine.',
  'data.choose_again': 'Elija el archivo de nuevo.',
  'data.nothing_local': 'En este equipo no hay nada sin cuenta.',
  'data.disk_full': 'El disco está lleno. Libere espacio o elija otro lugar.',
  'data.may_not_write': 'SafyCore no puede escribir ahí. Elija otro lugar.',
  'data.file_name': 'SafyCore {date}',
  'data.exported_by': '{at, date, long}, de {email}',
  'data.exported_local': '{at, date, long}, de una cuenta que está solo en un equipo',
  'data.import': 'Importar',
  'data.exported': 'Exportado',
  'data.will_be_added': 'Se añadirá',
  'data.already_here': 'Ya está aquí',
  'data.nothing_new': 'Todo lo de este archivo ya está en esta cuenta.',
  'data.stays': 'Lo que ya está aquí se queda como está. Lo que eliminó desde la exportación vuelve.',
  'data.progress': '{rows, number} elementos hasta ahora',
  'data.local_hint':
    'En este equipo hay {what} que no pertenecen a ninguna cuenta. Al moverlos aquí se envían al servidor.',
  'data.export': 'Exportar',
  'data.export_hint':
    'Un archivo JSON con todas las conversaciones y los datos de entrenamiento, sin claves. O cada conversación en Markdown, para leerla en otro sitio.',
  'data.export_everything': 'Exportar todo…',
  'data.export_markdown': 'Exportar como Markdown…',
  'data.import_hint': 'Añade lo que tiene una exportación y esta cuenta no. Antes verá qué es.',
  'data.import_choose': 'Importar…',
  'data.move': 'Mover a esta cuenta',
  'data.copy': 'Copia en este equipo',
  'data.copy_local_hint': 'Todo está solo en este equipo. Eliminar la copia lo elimina para siempre.',
  'data.copy_hint':
    'Elimina el historial de aquí y su clave, y cierra la sesión. El servidor lo conserva todo.',
  'data.delete_copy': 'Eliminar la copia local…',
  'data.delete_account_hint': 'Elimina la cuenta y todo lo que contiene, en el servidor y aquí.',
  'data.delete_account': 'Eliminar la cuenta…',
  'data.counts':
    '{kinds, select, smd {{sessions, plural, one {# conversación} other {# conversaciones}}, {messages, plural, one {# mensaje} other {# mensajes}} y {documents, plural, one {# documento} other {# documentos}}} sm {{sessions, plural, one {# conversación} other {# conversaciones}} y {messages, plural, one {# mensaje} other {# mensajes}}} sd {{sessions, plural, one {# conversación} other {# conversaciones}} y {documents, plural, one {# documento} other {# documentos}}} md {{messages, plural, one {# mensaje} other {# mensajes}} y {documents, plural, one {# documento} other {# documentos}}} s {{sessions, plural, one {# conversación} other {# conversaciones}}} m {{messages, plural, one {# mensaje} other {# mensajes}}} d {{documents, plural, one {# documento} other {# documentos}}} other {nada}}',
  'data.done_export': 'Exportado a {file}.',
  'data.done_markdown': '{files, plural, one {# archivo escrito} other {# archivos escritos}} en {folder}.',
  'data.done_import': 'Importado: {what}.',
  'data.done_move': 'Movido: {what}.',
  'data.move_question': 'En este equipo hay {what} sin cuenta. ¿Moverlo a esta?',
  'data.move_now': 'Mover',
  'data.not_now': 'Ahora no',

  'file_kind.export': 'Exportación de SafyCore',
  'file_kind.json': 'JSON',
  'file_kind.markdown': 'Markdown',
  'file_kind.text': 'Texto',
  'file_kind.csv': 'CSV',
  'file_kind.excel': 'Libro de Excel',
  'file_kind.tsv': 'TSV',

  'training.too_long': 'Este texto ocupa más de 256 kB. Divídalo en dos documentos.',
  'training.table_too_long': 'Esta tabla ocupa más de 4 MB. Divídala en dos tablas.',
  'training.gone': 'Este documento ya no está.',
  'training.no_room': 'Aquí caben {most, number} documentos. Elimine uno o junte dos.',
  'training.facts_file': 'Datos',
  'training.saving': 'Guardando',
  'training.not_saved': 'Sin guardar',
  'training.saved': 'Guardado',
  'training.conflict': 'Otro dispositivo cambió este documento al mismo tiempo. Se conservan los dos textos.',
  'training.compare': 'Comparar',
  'training.document_title': 'Título',
  'training.text': 'Texto de entrenamiento',
  'training.use': 'Usar en las respuestas',
  'training.longer_than_a_document': 'Este texto ocupa más de 256 KB, que es lo que cabe en un documento.',
  'training.split': 'Dividir en varios',
  'training.delete': 'Eliminar documento',
  'training.history': 'Historial',
  'training.save': 'Guardar',
  'training.save_state': 'Estado del guardado',
  'training.actions': 'Acciones del documento',
  'training.move_up': 'Subir',
  'training.move_down': 'Bajar',
  'training.use_here_only': 'Usar solo en esta conversación',
  'training.use_everywhere': 'Usar en todas las conversaciones',
  'training.export': 'Exportar…',
  'training.follow': 'Mantener al día con un archivo…',
  'training.unfollow': 'Dejar de seguir «{file}»',
  'training.following': '«{title}» se mantiene al día con {file} mientras la aplicación está abierta.',
  'training.all': 'Todas las conversaciones',
  'training.this': 'Esta conversación',
  'training.loading': 'Cargando los datos de entrenamiento',
  'training.for_all': 'Datos para todas las preguntas que haga.',
  'training.for_this': 'Datos solo para esta conversación.',
  'training.new': 'Documento nuevo',
  'training.documents': 'Documentos',
  'training.placeholder': 'Un dato por línea, por ejemplo:\nHonda Civic 2022, plateado, 18.000 km, 25.000 €',
  'training.untitled': 'Documento sin título',
  'training.mark_conflict': 'Conflicto',
  'training.mark_unsaved': 'Sin guardar',
  'training.mark_new': 'Nuevo',
  'training.mark_off': 'Desactivado',
  'training.title': 'Datos de entrenamiento',
  'training.close': 'Cerrar panel',
  'training.scopes': 'Dónde valen estos datos',
  'training.width': 'Ancho del panel',
  'training.new_table': 'Tabla nueva',
  'training.table_file': 'Tabla',
  'training.first_column': 'Columna {number, number}',
  'training.full_view': 'Abrir la vista completa',
  'training.leave': 'Volver a la conversación',
  'training.longer_than_a_table':
    'Esta tabla ocupa más de 256 KB. Elimine filas o columnas, o lleve una parte a otra tabla.',
  'training.words': '{words, plural, one {# palabra} other {# palabras}}',
  'training.size_and_day': '{size} · {day}',
  'training.split_title': '{title} ({number, number} de {all, number})',

  'settings.not_an_address': 'No es una dirección web. Debería tener la forma https://api.groq.com.',
  'settings.endpoint_without_https': 'El punto de acceso debe usar https, o http en este mismo equipo.',
  'settings.no_team':
    'El proxy del equipo es para las cuentas del proyecto de su equipo. Inicie sesión para usarlo.',
  'settings.theme.system': 'Como el sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.text_size': 'Tamaño del texto',
  'settings.text_size_hint':
    'Con él se agranda o se reduce todo lo que hay en la ventana, solo en este equipo.',
  'settings.theme_title': 'Tema',
  'settings.language': 'Idioma',
  'settings.language_system': 'Como el sistema',
  'settings.stream': 'Mostrar las respuestas mientras se escriben',
  'settings.mark_figures': 'Comprobar las cifras de las respuestas',
  'settings.mark_figures_hint':
    'Marca qué precios, fechas y otras cifras están en sus datos de entrenamiento y cuáles no.',
  'settings.stream_hint': 'Desactivado: la respuesta aparece cuando está entera.',
  'settings.spelling': 'Revisar la ortografía',
  'settings.spelling_hint.system':
    'macOS revisa en los idiomas de su propia configuración. No se marcan códigos, números, direcciones ni palabras de sus datos de entrenamiento.',
  'settings.spelling_hint.chosen': 'Windows revisa en estos idiomas, si los tiene.',
  'settings.spelling_hint.dictionaries':
    'Con diccionarios de este ordenador. No se marcan códigos, números, direcciones ni palabras de sus datos de entrenamiento.',
  'settings.spelling_missing':
    'Su diccionario no está en este ordenador. SafyCore lo descarga de {host}, y solo cuando usted lo pide.',
  'settings.spelling_no_source':
    'Su diccionario no está en este ordenador, y esta versión de SafyCore no sabe de dónde descargarlo.',
  'settings.spelling_get': 'Descargar diccionario',
  'settings.spelling_get_of': 'Descargar el diccionario: {language}',
  'settings.spelling_remove': 'No revisar: {language}',
  'settings.spelling_add': 'Revisar otro idioma',
  'settings.spelling_learned': 'Palabras que ha añadido',
  'settings.spelling_forget': 'Quitar «{word}» del diccionario',
  'settings.instructions': 'Instrucciones básicas',
  'settings.instructions_hint':
    'Con ellas empieza cada pregunta. Les siguen las reglas sobre sus datos: responder a partir de ellos, decir cuándo no tienen la respuesta y dar preferencia a los de la conversación sobre los de todas.',
  'settings.restore_instructions': 'Restaurar las originales',
  'settings.save_instructions': 'Guardar instrucciones',
  'settings.team_proxy': 'Usar el proxy de mi equipo',
  'settings.team_proxy_signed_out':
    'Inicie sesión en el proyecto de su equipo para usar su proxy; esta cuenta está solo en este equipo.',
  'settings.team_proxy_on':
    'El proyecto de su equipo pregunta a Groq por usted con la clave del equipo, así que aquí no hace falta ninguna.',
  'settings.team_proxy_off':
    'Pregunta a través del proyecto de su equipo, que tiene la clave de Groq, así que usted no necesita ninguna.',
  'settings.no_key_given': 'Pegue antes la clave. La encuentra en console.groq.com.',
  'settings.key': 'Clave de API de Groq',
  'settings.key_hint': 'La guarda el llavero de su sistema. Se usa para preguntar al modelo y para nada más.',
  'settings.key_not_needed': 'Este punto de acceso funciona sin clave.',
  'settings.key_replace': 'Sustituir la clave guardada',
  'settings.key_example': 'gsk_…',
  'settings.key_state': 'Estado de la clave',
  'settings.key_saved': 'Clave guardada',
  'settings.key_none': 'Sin clave',
  'settings.key_works':
    '{models, plural, =0 {Funciona, pero este servidor todavía no tiene modelos.} one {Funciona. # modelo.} other {Funciona. # modelos.}}',
  'settings.key_refused_by_groq': 'Groq no conoce esta clave. Cópiela de nuevo desde console.groq.com.',
  'settings.key_refused': 'El servidor no conoce esta clave. Cópiela de nuevo donde se creó.',
  'settings.key_unchecked': 'No se ha podido comprobar; está guardada.',
  'settings.endpoint_demo':
    'Responde la demostración: solo cita sus datos. Guarde arriba una clave de API de Groq para usar un modelo de verdad.',
  'settings.key_remove': 'Quitar la clave',
  'settings.key_save': 'Guardar la clave',
  'settings.endpoint': 'Punto de acceso',
  'settings.endpoint_hint': 'Groq, o cualquier servidor que hable el mismo lenguaje.',
  'settings.endpoint_take_back': 'Deshacer',
  'settings.endpoint_use': 'Usar este punto de acceso',
  'settings.default_model': 'Modelo predeterminado',
  'settings.default_model_hint': 'Con el que empiezan las conversaciones nuevas.',
  'settings.tab.general': 'General',
  'settings.tab.models': 'Modelos y claves',
  'settings.tab.appearance': 'Aspecto',
  'settings.tab.data': 'Sus datos',
  'settings.tab.connections': 'Red',
  'settings.tab.updates': 'Actualizaciones',
  'settings.tab.about': 'Acerca de',
  'settings.title': 'Configuración',
  'settings.sections': 'Secciones de la configuración',
  'settings.open': 'Abrir la configuración',

  'crash.title': 'La ventana falla una y otra vez',
  'crash.detail':
    'Sus conversaciones y datos de entrenamiento están a salvo. Inténtelo de nuevo, o salga y vuelva a abrir SafyCore.',
  'crash.quit': 'Salir',

  'notice.repaired':
    'Su historial en este equipo estaba dañado. Se han podido leer y se conservan {messages, number} mensajes; lo que estaba sincronizado vuelve del servidor. El archivo dañado se ha apartado como «{setAside}».',
  'notice.lost_key':
    'Se ha perdido la clave del historial de este equipo, así que el archivo antiguo se ha apartado. Lo que estaba sincronizado vuelve del servidor.',
  'notice.set_back':
    'Su servidor se devolvió a un estado anterior. {changes, plural, one {# cambio} other {# cambios}} de este equipo {changes, plural, one {se envía} other {se envían}} de nuevo.',
  'notice.unusable_settings':
    'El archivo de configuración tenía valores que no se pueden usar ({places}). Se han apartado en una copia junto a él; valen los habituales hasta que elija otros en Configuración.',
  'notice.title': 'Aviso',
  'notice.dismiss': 'Descartar',

  'start.updating': 'Actualizando sus conversaciones para esta versión: {share, number, percent}',
  'start.disk_full':
    'SafyCore no puede abrirse porque el disco está lleno. Libere espacio en el disco de «{folder}» e inténtelo de nuevo.',
  'start.may_not_write':
    'SafyCore no puede abrirse porque no puede escribir en su carpeta «{folder}». Concédase permiso para escribir ahí e inténtelo de nuevo.',

  'bridge.bad_request': 'La aplicación ha pedido algo que no debería.',
  'bridge.forbidden': 'Esta ventana no puede pedir eso.',
  'bridge.internal':
    'Algo ha fallado dentro de la aplicación. Inténtelo de nuevo; si sigue igual, copie el diagnóstico en Configuración.',

  'command.palette': 'Paleta de comandos',
  'command.new_conversation': 'Conversación nueva',
  'command.search': 'Buscar',
  'command.search_conversations': 'Buscar en las conversaciones',
  'command.find': 'Buscar en la conversación',
  'command.toggle_sidebar': 'Alternar barra lateral',
  'command.show_or_hide_sidebar': 'Mostrar u ocultar barra lateral',
  'command.show_or_hide_the_sidebar': 'Mostrar u ocultar la barra lateral',
  'command.training': 'Datos de entrenamiento',
  'command.show_or_hide_training': 'Mostrar u ocultar los datos de entrenamiento',
  'command.larger_text': 'Texto más grande',
  'command.smaller_text': 'Texto más pequeño',
  'command.usual_text': 'Tamaño de texto habitual',
  'command.show_bin': 'Mostrar lo eliminado',
  'command.settings': 'Configuración',
  'command.settings_dialog': 'Configuración…',
  'command.shortcuts': 'Atajos de teclado',

  'menu.about': 'Acerca de',
  'menu.about_app': 'Acerca de {name}',
  'menu.quit': 'Salir',
  'menu.quit_app': 'Salir de {name}',
  'menu.exit': 'Salir',
  'menu.close': 'Cerrar',
  'menu.close_window': 'Cerrar ventana',
  'menu.services': 'Servicios',
  'menu.hide': 'Ocultar {name}',
  'menu.hide_others': 'Ocultar otros',
  'menu.show_all': 'Mostrar todo',
  'menu.file': '&Archivo',
  'menu.view': '&Ver',
  'menu.full_screen': 'Alternar pantalla completa',
  'menu.developer_tools': 'Alternar herramientas de desarrollo',
  'menu.help': 'Ayuda',
  'menu.delete': 'Eliminar',
  'menu.select_all': 'Seleccionar todo',
  'menu.paste_and_match_style': 'Pegar con el mismo estilo',
  'menu.substitutions': 'Sustituciones',
  'menu.show_substitutions': 'Mostrar sustituciones',
  'menu.smart_quotes': 'Comillas inteligentes',
  'menu.smart_dashes': 'Guiones inteligentes',
  'menu.text_replacement': 'Sustitución de texto',
  'menu.speech': 'Voz',
  'menu.start_speaking': 'Empezar a hablar',
  'menu.stop_speaking': 'Dejar de hablar',
  'menu.edit': 'Edición',
  'menu.undo': 'Deshacer',
  'menu.redo': 'Rehacer',
  'menu.cut': 'Cortar',
  'menu.copy': 'Copiar',
  'menu.paste': 'Pegar',
  'menu.window': 'Ventana',
  'menu.minimize': 'Minimizar',
  'menu.zoom': 'Zoom',
  'menu.front': 'Traer todo al frente',

  'spelling.none':
    'No hay diccionario para el idioma «{name}» donde lo busca esta versión de SafyCore. Elija otro idioma en la configuración.',
  'spelling.unreachable':
    'No se ha descargado el diccionario: no se ha podido llegar a {host}. Revise la red e inténtelo de nuevo.',
  'spelling.not_ours':
    'El diccionario de {host} no está firmado por quien publica SafyCore, o se cambió después. Se ha descartado. Inténtelo más tarde.',
  'spelling.disk_full':
    'No se ha podido guardar el diccionario: el disco está lleno. Libere espacio e inténtelo de nuevo.',
  'spelling.may_not_write':
    'No se ha podido guardar el diccionario: SafyCore no puede escribir en su propia carpeta. Revise los permisos de la carpeta e inténtelo de nuevo.',

  'context_menu.no_suggestions': 'Sin sugerencias',
  'context_menu.add_to_dictionary': '&Añadir al diccionario',
  'context_menu.ignore_spelling': '&Ignorar',
  'context_menu.get_dictionary': 'Revisar la ortografía ({language}): descargar el diccionario de {host}',
  'context_menu.look_up': 'Buscar «{selection}»',
  'context_menu.cut': 'Cor&tar',
  'context_menu.copy': '&Copiar',
  'context_menu.paste': '&Pegar',
  'context_menu.select_all': 'Se&leccionar todo',
  'context_menu.copy_link': 'Copiar en&lace',
  'context_menu.services': 'Servicios',

  'sign_in.confirm':
    'Confirme su correo. Hemos escrito a <b>{email}</b>; abra el enlace del mensaje e inicie sesión.',
  'sign_in.confirm_sent_again':
    'Confirme su correo. Hemos escrito a <b>{email}</b>; abra el enlace del mensaje e inicie sesión. El mensaje va de nuevo en camino.',
  'sign_in.back': 'Volver a iniciar sesión',
  'sign_in.resend': 'Reenviar el correo',
  'sign_in.password_too_short': 'Elija una contraseña de al menos {least, number} caracteres.',
  'sign_in.password_hint': 'Al menos {least, number} caracteres',
  'sign_in.no_email': 'Escriba su dirección de correo, por ejemplo ada@example.com.',
  'sign_in.no_password': 'Escriba su contraseña.',
  'sign_in.server': 'En {host}',
  'sign_in.create': 'Crear cuenta',
  'sign_in.sign_in': 'Iniciar sesión',
  'sign_in.email': 'Correo',
  'sign_in.password': 'Contraseña',
  'sign_in.instead': 'Prefiero iniciar sesión',
  'sign_in.forgot': '¿Olvidó la contraseña?',
  'sign_in.code_sent':
    'Si {email} tiene una cuenta, hay un código en camino. Escríbalo aquí con una contraseña nueva.',
  'sign_in.no_code': 'Escriba el código del correo.',
  'sign_in.reset': 'Restablecer contraseña',
  'sign_in.code': 'Código',
  'sign_in.new_password': 'Contraseña nueva',
  'sign_in.reset_hint': 'Le enviaremos un código para poner una contraseña nueva.',
  'sign_in.set_password': 'Poner la contraseña nueva',
  'sign_in.send_code': 'Enviar código',
  'sign_in.another_code': 'Pedir otro código',

  'connection.title': 'Su propio servidor',
  'connection.description':
    'El proyecto de Supabase que guarda su cuenta y su historial. Los dos valores están en su página de ajustes de la API.',
  'connection.url': 'URL del proyecto',
  'connection.key': 'Clave pública',
  'connection.works': 'El proyecto responde. Puede conectarse.',
  'connection.test': 'Probar conexión',
  'connection.connect': 'Conectar',
  'connection.url_example': 'https://su-proyecto.supabase.co',

  'welcome.title': 'Bienvenida',
  'welcome.lead': 'Respuestas a partir de sus propios datos.',
  'welcome.start_here': 'Empezar en este equipo',
  'welcome.start_here_hint': 'Todo se queda aquí, cifrado. Puede añadir una cuenta más adelante.',
  'welcome.account': 'Iniciar sesión o crear una cuenta',
  'welcome.account_hint': 'Sus conversaciones y datos en todos sus equipos.',
  'welcome.back': 'Volver',
  'welcome.connection': 'Conectar su propio servidor…',

  'setup.title': '¿Quién debe responder?',
  'setup.lead': 'SafyCore encuentra los datos. Un modelo los pone en palabras.',
  'setup.key_hint': 'Empezar con una clave es gratis. <link>Consiga una en Groq</link> y péguela aquí.',
  'setup.checking': 'Comprobando la clave…',
  'setup.continue': 'Continuar',
  'setup.server': 'Usar {name}',
  'setup.server_hint':
    '{models, plural, =0 {Funciona en este equipo, pero todavía no tiene modelos.} one {Funciona en este equipo, con # modelo.} other {Funciona en este equipo, con # modelos.}}',
  'setup.demo': 'Probar la demostración',
  'setup.demo_hint': 'Solo cita sus datos. Elija quién responde más adelante, en Configuración.',

  'demo.introduction':
    'Este es el modelo de demostración de SafyCore, no una IA de verdad. Busca las palabras de su pregunta en sus datos de entrenamiento y cita las líneas que coinciden.',
  'demo.no_facts':
    'Todavía no hay datos de entrenamiento. Escriba algunos en **Datos de entrenamiento** y pregunte de nuevo.',
  'demo.no_match': 'Nada de sus datos de entrenamiento coincide con esta pregunta.',
  'demo.looked_up': 'Consultado en sus tablas:',
  'demo.not_looked_up': 'No se ha podido consultar.',
  'demo.from_facts': 'De sus datos de entrenamiento:',
  'demo.connect':
    'Para respuestas de verdad, guarde una clave de API de Groq en Configuración, en **Modelos y claves**.',

  'account.delete_title': '¿Eliminar la cuenta {email}?',
  'account.delete_no_password': 'Escriba su contraseña para eliminar la cuenta.',
  'account.delete_text':
    'La cuenta, todas sus conversaciones y todos sus datos de entrenamiento se eliminarán en el servidor y en este equipo. También los pierden los demás dispositivos. No se puede deshacer.',
  'account.delete': 'Eliminar cuenta',
  'account.delete_copy_of': 'Eliminar la copia: {name}',
  'account.use_without': 'Usar sin cuenta',
  'account.on_this_computer': 'En este equipo',
  'account.local_only': 'Solo este equipo',
  'account.signed_out_copy': 'Sesión cerrada, copia guardada cifrada',
  'account.open_copy_of': 'Abrir sin su servidor: {name}',
  'account.open_copy_text':
    'Si el servidor ya no está o ya no le conoce, la copia de este equipo se abre sin su contraseña, para leerla y exportarla. Puede importar la exportación en otra cuenta. No se envía nada hasta que inicie sesión.',
  'account.open_copy_confirm': 'Confirmar que es usted…',
  'account.open_copy_reason': 'abrir sus conversaciones',
  'account.open_copy_unproved':
    'Su sistema no ha confirmado que es usted, o no tiene cómo. Inténtelo de nuevo o use su código de recuperación.',
  'account.delete_copy_text':
    '{whose, select, named {El historial de {email} y su clave se eliminarán aquí, y se cerrará su sesión. {unsent, plural, =0 {Los cambios que aún no se hubieran enviado se perderían.} one {# cambio que aún no se ha enviado se perderá.} other {# cambios que aún no se han enviado se perderán.}} Lo que está en el servidor se conserva.} other {El historial de esta cuenta y su clave se eliminarán aquí, y se cerrará su sesión. {unsent, plural, =0 {Los cambios que aún no se hubieran enviado se perderían.} one {# cambio que aún no se ha enviado se perderá.} other {# cambios que aún no se han enviado se perderán.}} Lo que está en el servidor se conserva.}}',
  'account.delete_copy_title': '¿Eliminar la copia de este equipo?',
  'account.delete_copy_local':
    'Estas conversaciones y datos de entrenamiento están solo en este equipo. Desaparecerán para siempre.',
  'account.delete_copy': 'Eliminar copia',
  'account.sign_out_loses':
    '{unsent, plural, one {# cambio aún no está en el servidor y se perderá con la copia de este equipo.} other {# cambios aún no están en el servidor y se perderán con la copia de este equipo.}}',
  'account.sign_out_keeps':
    '{unsent, plural, one {# cambio aún no está en el servidor. Se queda en la copia cifrada de este equipo hasta que inicie sesión de nuevo.} other {# cambios aún no están en el servidor. Se quedan en la copia cifrada de este equipo hasta que inicie sesión de nuevo.}} Su contraseña la abre mientras {server} le conozca. Si eso acabara, {code, select, made {la abre su código de recuperación} other {solo la abren la identificación de este equipo (huella o contraseña) y un código de recuperación, que puede crear antes en la configuración}}.',
  'account.sign_out_title': '¿Cerrar sesión antes de que se envíe todo?',
  'account.sign_out_and_delete': 'Cerrar sesión y eliminar',
  'account.sign_out': 'Cerrar sesión',
  'account.delete_copy_too': 'Eliminar la copia de este equipo',
  'account.switch': 'Cambiar de cuenta',
  'account.add': 'Añadir cuenta…',
  'account.another': 'Usar otra cuenta',
  'account.local': 'Sin cuenta',
  'account.title': 'Cuenta',
  'account.local_short': 'Local',
  'account.settings': 'Configuración…',

  'about.version': 'Versión {version}, con Electron {electron}',
  'about.licence':
    'SafyCore es software libre con licencia MIT. Está hecho con Electron, React, Radix, Lucide, Marked, Shiki, Zustand, Supabase, SQLite y el tipo de letra Inter; sus licencias acompañan a la aplicación.',
  'about.diagnostics':
    'El diagnóstico contiene versiones, configuración y las últimas líneas del registro, y nada de sus palabras ni claves.',
  'about.copied': 'Copiado',
  'about.copy': 'Copiar diagnóstico',

  'models.choose': 'Elija un modelo',
  'models.loading': 'Cargando los modelos',
  'models.context': '{thousands, number, ::group-off}k',
  'models.title': 'Modelo',
  'models.no_other': 'No hay ningún otro modelo.',
  'models.loading_others': 'Cargando los modelos…',
  'models.not_known': 'Falta la lista de modelos. Abra «Modelo» arriba para ver por qué.',
  'models.retry': 'Reintentar',
  'models.unreachable':
    'No se puede llegar al servidor de modelos. Compruebe la conexión y elija «Reintentar».',
  'models.type_name': 'Escribir el nombre de un modelo…',
  'models.name_title': 'Nombrar un modelo',
  'models.name': 'Nombre del modelo',
  'models.name_hint': 'Como lo llama el servidor, por ejemplo openai/gpt-oss-20b.',
  'models.use': 'Usar este modelo',

  'shortcuts.save_text': 'Guardar el texto de entrenamiento',
  'shortcuts.send': 'Enviar la pregunta',
  'shortcuts.new_line': 'Línea nueva',
  'shortcuts.rename': 'Cambiar el nombre de la conversación',
  'shortcuts.delete': 'Eliminar la conversación',
  'shortcuts.filters': 'Filtrar una búsqueda',
  'shortcuts.select': 'Seleccionar varias conversaciones',
  'shortcuts.select_all': 'Seleccionar todas las conversaciones',
  'shortcuts.undo': 'Deshacer la última eliminación',
  'shortcuts.regions': 'Recorrer las partes de la ventana',
  'shortcuts.stop': 'Detener la respuesta o cerrar lo que está abierto',
  'shortcuts.title': 'Atajos de teclado',

  'history.kind.edited': 'Editado aquí',
  'history.kind.imported': 'Antes de una importación',
  'history.kind.replaced': 'Antes del cambio de otro dispositivo',
  'history.kind.conflict': 'De otro dispositivo',
  'history.kind.server': 'Guardado por el servidor',
  'history.only_here': '{problem} Abajo está lo que guardó este equipo.',
  'history.title': 'Historial',
  'history.nothing': 'Todavía nada. Lo que este documento decía antes se guarda aquí cuando cambia.',
  'history.list': 'Textos anteriores',
  'history.other_device': 'El texto del otro dispositivo',
  'history.earlier': 'Texto anterior',
  'history.this_device': 'El texto de este dispositivo',
  'history.now': 'Texto actual',
  'history.keep': 'Conservar el texto de este dispositivo',
  'history.use_other': 'Usar el texto del otro dispositivo',
  'history.restore': 'Restaurar',
  'own_words.title': 'Palabras de su oficio',
  'own_words.description':
    'Una línea para cada grupo: palabras que para usted significan lo mismo, con = entre ellas. Cuando se pregunta por una, se encuentran los datos y las tablas que tienen otra, y también la búsqueda.',
  'own_words.label': 'Palabras que significan lo mismo',
  'own_words.example': 'furgo = furgoneta',
  'own_words.save': 'Guardar palabras',

  'files.kilobytes': '{size, number} KB',
  'files.megabytes': '{size, number, ::.0} MB',
  'files.import_several': 'Importar {files, number} archivos',
  'files.leave_out': 'Dejar fuera {name}',
  'files.preview': 'Vista previa de {name}',
  'files.hidden': 'Incluir lo oculto',
  'files.hidden_there':
    '{sheets, plural, =0 {} one {Hay una hoja oculta. } other {Hay {sheets, number} hojas ocultas. }}{rows, plural, =0 {} one {Hay una fila oculta. } other {Hay {rows, number} filas ocultas. }}{columns, plural, =0 {} one {Hay una columna oculta. } other {Hay {columns, number} columnas ocultas. }}{included, select, yes {También se importa.} other {Se deja fuera.}}',
  'files.table':
    '{delimiter, select, comma {{count, plural, one {# fila, separada por comas} other {# filas, separadas por comas}}} tab {{count, plural, one {# fila, separada por tabuladores} other {# filas, separadas por tabuladores}}} semicolon {{count, plural, one {# fila, separada por puntos y comas} other {# filas, separadas por puntos y comas}}} bar {{count, plural, one {# fila, separada por barras} other {# filas, separadas por barras}}} other {{count, plural, one {# fila} other {# filas}}}}',
  'files.table_noted': '{rows}. {note}.',
  'files.update':
    'Actualizar «{title}»: {changed, number} con cambios, {added, number} nuevas, {gone, number} que ya no están',
  'files.update_same': 'Actualizar «{title}»: sin cambios',
  'files.update_text': 'Sustituir «{title}», que salió de este archivo',
  'files.keep_both': 'Conservar los dos',
  'files.what_becomes': 'Qué se hace con {name}',
  'files.key': 'Las filas se distinguen por',
  'files.key_none': 'todo lo que dicen',
  'files.changes': 'Cambios de {name}',
  'files.more_changes': '{count, plural, one {y # más} other {y # más}}',
  'files.row_changed': 'cambia',
  'files.row_new': 'nueva',
  'files.row_gone': 'ya no está',
  'files.cell_was': 'era {before}',
  'files.history_note': 'Lo que decía hasta ahora queda en su historial.',
  'follow.table':
    '«{title}» sigue su archivo: {changed, number} con cambios, {added, number} nuevas, {gone, number} que ya no están.',
  'follow.text': '«{title}» sigue su archivo, que ha cambiado.',
  'follow.gone': '«{title}» sigue {file}, que ya no está. No se ha cambiado nada.',
  'follow.locked':
    '«{title}» sigue {file}, que ahora no se puede leer. No se ha cambiado nada; se intentará de nuevo.',
  'follow.broken': '«{title}» sigue {file}, que no se puede usar. {reason} No se ha cambiado nada.',
  'files.title': 'Importar archivos',
  'files.for_all': 'Serán datos para todas las conversaciones.',
  'files.for_this': 'Serán datos para esta conversación.',
  'files.progress': 'Archivos leídos',
  'files.list': 'Archivos',
  'files.waiting': 'En espera',
  'files.reading': 'Leyendo',
  'files.header': 'La primera fila da nombre a las columnas',
  'files.encoding': 'Letras de {name}',
  'files.choose': 'Importar archivos…',
  'files.too_large': 'Este archivo ocupa más de 32 MB. Divídalo o conserve la parte que necesite.',
  'files.unreadable': 'No se ha podido leer. ¿Es una carpeta?',
  'files.empty': '«{name}» está vacío.',
  'files.attached_too_large': '«{name}» ocupa más de un megabyte. Adjunte una parte.',
  'files.attached_no_text':
    '«{name}» no contiene texto que se pueda adjuntar. Adjunte texto, Markdown, CSV, JSON, PDF, Word o Excel.',
  'files.import': 'Importar',
  'files.question_too_long':
    'Con «{name}» la pregunta ocupa más de un megabyte. Adjunte una parte o impórtelo como datos de entrenamiento.',

  'preview.sum':
    '{counted, select, exactly {{tokens, number} de {budget, number} tokens para {model}.} other {Unos {tokens, number} de {budget, number} tokens para {model}. Es una estimación: aquí no se conoce el vocabulario de este modelo.}}',
  'preview.first_model': 'el primer modelo del proveedor',
  'preview.message': 'Mensaje {number, number, ::group-off}, {role}',
  'preview.role.system': 'sistema',
  'preview.role.user': 'usuario',
  'preview.role.assistant': 'asistente',
  'preview.part.instructions': 'Instrucciones',
  'preview.part.tools': 'Lo que el modelo puede consultar',
  'preview.part.question_facts': 'Datos para esta pregunta',
  'preview.part.question': 'Pregunta',
  'preview.from.instructions': 'Configuración, y las reglas sobre los datos',
  'preview.from.tools': 'Sus tablas y documentos',
  'preview.from.question_facts': 'Esta pregunta',
  'preview.from.question': 'Lo escrito',
  'preview.from.turn': 'Antes en esta conversación',
  'preview.sent.yes': 'Sí',
  'preview.sent.no': 'No',
  'preview.sent.some': '{count, number} de {all, number} pasajes; los demás no caben',
  'preview.left_out.off': 'Fuera: desactivado',
  'preview.left_out.empty': 'Fuera: vacío',
  'preview.left_out.no_room': 'Fuera: no cabe',
  'preview.passage_sent': 'Enviado',
  'preview.more': '{hidden, number} más',
  'preview.untitled': 'Sin título',
  'preview.title': 'Vista previa de la solicitud',
  'preview.loading': 'Componiendo la solicitud',
  'preview.parts': 'Partes',
  'preview.column_part': 'Parte',
  'preview.column_from': 'De dónde',
  'preview.column_tokens': 'Tokens',
  'preview.column_sent': 'Enviado',
  'preview.passages': 'Pasajes',

  'tests.title': 'Probar mis datos',
  'tests.question': 'Pregunta {number, number, ::group-off}',
  'tests.expected':
    '{expects, select, number {Número esperado} row {Fila esperada} other {Palabras esperadas}} {number, number, ::group-off}',
  'tests.expects': 'Se espera {number, number, ::group-off}',
  'tests.expects.words': 'Palabras',
  'tests.expects.number': 'Un número',
  'tests.expects.row': 'Una fila',
  'tests.remove': 'Quitar la pregunta {number, number, ::group-off}',
  'tests.sum':
    '{passed, number} de {all, number} superadas, {tokens, number} tokens, {seconds, number, ::.0} s',
  'tests.time': '{seconds, number, ::.0} s',
  'tests.cost': '{tokens, number} tokens, {seconds, number, ::.0} s',
  'tests.looked_up': 'Consultado: {what}',
  'tests.passed': 'Superada ({cost})',
  'tests.failed':
    'No superada: {expects, select, row {no se consultó ni se nombró ninguna fila con {missing}} other {{missing} no está en la respuesta}} ({cost})',
  'tests.description':
    'Cada pregunta se hace como en una conversación nueva. Una prueba se supera cuando la respuesta tiene todas sus palabras, dice su número, o nombra su fila y esta se consultó para ello.',
  'tests.questions': 'Preguntas de prueba',
  'tests.question_example': '¿Cuánto cuesta la furgoneta roja?',
  'tests.expected_example':
    '{expects, select, number {12000} row {A-1090, furgoneta roja} other {12000, euros}}',
  'tests.add': 'Añadir pregunta',
  'tests.results': 'Resultados',
  'tests.retry': 'Reintentar',
  'tests.run': 'Hacer las pruebas',
  'tests.stop': 'Detener',
  'tests.asking': 'Preguntando',

  'editor.find': 'Buscar',
  'editor.replace_with': 'Reemplazar',
  'editor.next': 'siguiente',
  'editor.previous': 'anterior',
  'editor.all': 'todo',
  'editor.match_case': 'mayúsculas',
  'editor.regexp': 'regex',
  'editor.by_word': 'palabra entera',
  'editor.replace': 'reemplazar',
  'editor.replace_all': 'reemplazar todo',
  'editor.close': 'cerrar',
  'editor.current_match': 'coincidencia actual',
  'editor.on_line': 'en la línea',
  'editor.replaced_on_line': 'coincidencia reemplazada en la línea $',
  'editor.replaced_matches': '$ coincidencias reemplazadas',
  'editor.unchanged_lines': '$ líneas sin cambios',
  'editor.go_to_line': 'Ir a la línea',
  'editor.go': 'ir',
  'editor.control_character': 'Carácter de control',
  'editor.selection_deleted': 'Selección eliminada',

  'table.row_number': 'Fila',
  'table.unnamed_column': 'Columna {number, number}',
  'table.new_column': 'Columna {number, number}',
  'table.cell': '{column}, fila {row, number}',
  'table.column_menu': 'Menú de la columna',
  'table.sort_up': 'Orden ascendente',
  'table.sort_down': 'Orden descendente',
  'table.filter': 'Filtrar…',
  'table.filter_of': 'Filtrar {column}',
  'table.rename': 'Cambiar el nombre de la columna…',
  'table.rename_done': 'Cambiar nombre',
  'table.column_name': 'Nombre de la columna',
  'table.type': 'Tipo de valores',
  'table.type_text': 'Texto',
  'table.type_number': 'Número',
  'table.type_amount': 'Importe',
  'table.type_date': 'Fecha',
  'table.type_time': 'Hora',
  'table.type_yes_no': 'Sí o no',
  'table.type_code': 'Código',
  'table.insert_before': 'Insertar columna antes',
  'table.insert_after': 'Insertar columna después',
  'table.delete_column': 'Eliminar columna',
  'table.from': 'Desde',
  'table.to': 'Hasta',
  'table.find_value': 'Buscar un valor',
  'table.values': 'Valores',
  'table.empty_value': 'Vacío',
  'table.clear_filter': 'Quitar filtro',
  'table.done': 'Listo',
  'table.tools': 'Tabla',
  'table.undo': 'Deshacer',
  'table.redo': 'Rehacer',
  'table.add_row': 'Añadir fila',
  'table.add_column': 'Añadir columna',
  'table.delete_rows': 'Eliminar filas',
  'table.rows': 'Filas',
  'table.all_rows': '{rows, plural, one {# fila} other {# filas}}',
  'table.some_rows': '{shown, number} de {rows, plural, one {# fila} other {# filas}}',
  'table.show_all': 'Mostrar todas las filas',
  'table.deleted': '{rows, plural, one {# fila eliminada} other {# filas eliminadas}}',
  'table.pasted': '{rows, plural, one {# fila pegada} other {# filas pegadas}}',
  'budget.counting': 'Contando tokens',
  'budget.about': 'Unos {used, number} de {budget, number} tokens',
  'budget.exact': '{used, number} de {budget, number} tokens',
  'budget.estimated': 'Unos {used, number} de {budget, number} tokens, estimados',
  'budget.title': 'Presupuesto de tokens',
  'budget.best_matches': 'Se envían las mejores coincidencias',
  'budget.preview': 'Vista previa de la solicitud',

  'answer.table': 'Tabla',
  'answer.show_all_lines': 'Mostrar las {lines, number} líneas',
  'answer.plain_code': 'texto',
  'answer.wrap': 'Ajustar líneas',
  'answer.too_large':
    'Lo que sigue se muestra como texto sin formato, porque es demasiado grande para darle formato.',
  'answer.copy_code': 'Copiar código',
  'answer.show_less': 'Mostrar menos',
  'answer.footnote': 'Nota {number}',
  'answer.footnote_back': 'Volver a la nota {number} en el texto',
  'answer.footnotes': 'Notas',
  'answer.image_not_loaded': '{host}, no cargada',
  'answer.bad_link': 'Esta dirección no se puede abrir desde aquí',
  'answer.image': 'Imagen',
  'answer.waiting': 'Se ha alcanzado el límite de su cuenta. Se pregunta de nuevo dentro de <time></time>.',
  'answer.omitted':
    '{omitted, plural, one {El mensaje más antiguo se ha dejado fuera de esta pregunta: la conversación es más larga de lo que el modelo o su cuenta admiten de una vez.} other {Los # mensajes más antiguos se han dejado fuera de esta pregunta: la conversación es más larga de lo que el modelo o su cuenta admiten de una vez.}}',
  'answer.reasoning': 'Razonamiento',
  'answer.dont_wait': 'No esperar',
  'answer.thinking': 'Pensando…',
  'answer.task': 'Tarea',
  'answer.regenerate': 'Responder de nuevo',
  'answer.details': 'Detalles',
  'answer.seconds_left': '{seconds, number} s',
  'answer.another_model': 'Responder con otro modelo',
  'answer.you_stopped': 'Usted detuvo esta respuesta.',
  'answer.not_complete': 'Esta respuesta no está completa.',
  'answer.technical_details': 'Detalles técnicos',
  'answer.continue': 'Continuar',
  'answer.retry': 'Reintentar',

  'answer_settings.title': 'Ajustes de la respuesta',
  'answer_settings.effort.none': 'Ninguno',
  'answer_settings.effort.default': 'Normal',
  'answer_settings.effort.low': 'Poco',
  'answer_settings.effort.medium': 'Medio',
  'answer_settings.effort.high': 'Mucho',
  'answer_settings.longest_at_most': 'En tokens, razonamiento incluido; como mucho {most, number}.',
  'answer_settings.longest_hint': 'En tokens, razonamiento incluido.',
  'answer_settings.temperature': 'Temperatura',
  'answer_settings.temperature_hint': 'Más baja es más exacta; más alta, más variada.',
  'answer_settings.model_decides': 'La del modelo',
  'answer_settings.longest': 'Respuesta más larga',

  'compare.unknown_model': 'Modelo desconocido',
  'compare.answer': 'Respuesta {name}',
  'compare.title': 'Comparar respuestas',
  'compare.empty': 'En esta respuesta no hay texto.',
  'compare.keep_shown': 'Conservar la respuesta {number} (la que se ve ahora)',
  'compare.keep': 'Conservar la respuesta {number}',

  'composer.pasted': 'Texto pegado',
  'composer.pasted_again': 'Texto pegado {number}',
  'composer.message': 'Mensaje',
  'composer.placeholder': 'Pregunte por sus datos',
  'composer.attach': 'Adjuntar archivos',
  'composer.files_to_attach': 'Archivos para adjuntar',
  'composer.stop': 'Detener',
  'composer.send': 'Enviar',
  'composer.file_tokens': '{tokens, plural, one {# token} other {# tokens}}',
  'composer.remove_file': 'Quitar {name}',
  'composer.files': 'Archivos adjuntos',
  'composer.reading_file': 'Leyendo…',

  'conversation.window_title': '{title} – SafyCore',
  'conversation.loading': 'Cargando la conversación',
  'fork.title': 'Dos ramas',
  'fork.text':
    'Dos dispositivos siguieron con esta conversación, cada uno a su manera. Se conservan las dos ramas.',
  'fork.show': 'Mostrar la otra',
  'conversation.plain': 'Texto sin formato',
  'conversation.plain_text':
    'Esta conversación hizo fallar la ventana, así que se muestra como texto sin formato. No se ha perdido nada.',
  'conversation.show_formatted': 'Mostrar con formato',
  'conversation.log': 'Conversación',
  'conversation.loading_older': 'Cargando mensajes anteriores',
  'conversation.jump': 'Ir a lo último',
  'conversation.untitled': 'Conversación sin título',
  'conversation.cleared': 'Se ha vaciado «{title}».',
  'conversation.cleared_damaged':
    'Se ha vaciado «{title}». Uno de sus textos estaba dañado en el disco, por lo que no se puede deshacer.',

  'details.seconds': '{seconds, number, ::.00} s',
  'details.model': 'Modelo',
  'details.question_tokens': 'Tokens de la pregunta',
  'details.answer_tokens': 'Tokens de la respuesta',
  'details.first_token': 'Tiempo hasta el primer token',
  'details.queue': 'Cola',
  'details.tokens_a_second': 'Tokens por segundo',
  'details.left_out': 'Mensajes dejados fuera',
  'details.written': 'Escrita',
  'details.request': 'Solicitud',

  'first.title': '¿De dónde deben salir las respuestas?',
  'first.lead': 'De sus propios datos: una lista de precios, unas condiciones, un horario.',
  'first.facts': 'Datos',
  'first.paste': 'Péguelos o escríbalos aquí, o suelte archivos',
  'first.choose': 'Elegir archivos…',
  'first.use': 'Usar estos datos',
  'first.or': 'O pruebe un ejemplo',
  'first.pasted': 'Mis datos',
  'first.pasted_table': 'Mi tabla',
  'first.example.cars': 'Los coches de un concesionario',
  'first.example.clinic': 'Los precios de una clínica',
  'first.example.shop': 'Las condiciones de una tienda',
  'first.cars.title': 'Coches en venta',
  'first.cars.content':
    'coche,año,color,combustible,kilometraje (km),precio (€)\nHonda Civic,2022,plateado,gasolina,18000,25000\nToyota Corolla,2020,blanco,híbrido,42000,19500\nMazda 3,2021,rojo,gasolina,31000,21000\nVolkswagen Golf,2019,azul,diésel,68000,15900\nFord Focus,2018,gris,gasolina,75000,11800\nTesla Model 3,2022,blanco,eléctrico,26000,33900',
  'first.clinic.title': 'Tratamientos',
  'first.clinic.content':
    'tratamiento,duración (min),precio (€),con\nPrimera consulta,30,80,Dra. Lin\nRevisión,45,120,Dra. Lin\nAnálisis de sangre,15,60,Enf. Okoye\nVacuna de la gripe,10,35,Enf. Okoye\nFisioterapia,40,70,Sr. Haas\nRevisión de la piel,20,95,Dr. Amrani',
  'first.shop.title': 'Condiciones de la tienda',
  'first.shop.content':
    'Devoluciones: en 30 días, sin usar y con el tique.\nReembolsos: a la misma tarjeta en 5 días laborables.\nEnvío: 4,90 €, gratis a partir de 50 €, en 2 o 3 días laborables.\nHorario: de lunes a viernes de 9 a 18 h, sábados de 10 a 16 h.\nGarantía: 2 años en todos los aparatos eléctricos.\nTarjetas regalo: válidas 3 años, no se canjean por dinero.',

  'empty.title': '¿Qué le gustaría saber?',
  'empty.section': 'Preguntas nuevas',
  'empty.examples': 'Preguntas de ejemplo',
  'empty.example.value': '¿Cuál es «{column}» de {row}?',
  'empty.example.lowest': '¿Cuál tiene «{column}» más bajo?',
  'empty.example.having': '¿Cuántos son {value}?',
  'empty.example.tell': 'Cuénteme sobre {subject}',
  'empty.example.know': '¿Qué debería saber sobre {subject}?',
  'empty.example.summarise': 'Resuma {subject} en una frase',
  'empty.example.compare': '¿En qué se diferencian {first} y {second}?',

  'find.place': '{number, number, ::group-off} de {all, number, ::group-off}',
  'find.title': 'Buscar en la conversación',
  'find.matches': 'Coincidencias',
  'find.nothing': 'No se ha encontrado nada',
  'find.previous': 'Coincidencia anterior',
  'find.next': 'Coincidencia siguiente',

  'sidebar.show': 'Mostrar barra lateral',
  'sidebar.saved_as': 'Guardado como {file}.',
  'sidebar.unread': 'Respuesta nueva',
  'sidebar.actions': 'Acciones de la conversación',
  'sidebar.rename': 'Cambiar nombre',
  'sidebar.unpin': 'Desfijar',
  'sidebar.pin': 'Fijar',
  'sidebar.unarchive': 'Sacar del archivo',
  'sidebar.archive': 'Archivar',
  'sidebar.export': 'Exportar',
  'sidebar.clear': 'Vaciar',
  'sidebar.conversation_title': 'Título de la conversación',
  'sidebar.hide_archive': 'Ocultar archivadas',
  'sidebar.show_archive': 'Archivadas ({count, number})',
  'sidebar.conversations': 'Conversaciones',
  'sidebar.hide': 'Ocultar barra lateral',
  'sidebar.new': 'Conversación nueva',
  'sidebar.empty': 'Aquí aparecerán sus conversaciones.',
  'sidebar.archive_title': 'Archivadas',
  'sidebar.width': 'Ancho de la barra lateral',
  'sidebar.selected': '{count, plural, one {# seleccionada} other {# seleccionadas}}',
  'sidebar.end_selection': 'Terminar la selección',
  'sidebar.group.pinned': 'Fijadas',
  'sidebar.group.today': 'Hoy',
  'sidebar.group.yesterday': 'Ayer',
  'sidebar.group.week': 'Últimos 7 días',

  'bin.title': 'Eliminados',
  'bin.undo': 'Deshacer',
  'bin.restore': 'Restaurar',
  'bin.restored': 'Restaurado.',
  'bin.deleted': 'Se ha eliminado «{title}».',
  'bin.deleted_several':
    '{count, plural, one {Se ha eliminado # conversación.} other {Se han eliminado # conversaciones.}}',
  'bin.description':
    'Lo que elimina se puede restaurar durante {days, number} días. Después se elimina definitivamente.',
  'bin.nothing': 'No se ha eliminado nada en los últimos {days, number} días.',
  'bin.when':
    '{kind, select, conversation {Conversación: eliminada} other {Documento: eliminado}} el {day}. {left, plural, one {Queda # día} other {Quedan # días}}',
  'bin.delete': 'Eliminar definitivamente',
  'bin.empty': 'Vaciar…',
  'bin.delete_title': '¿Eliminar «{title}» definitivamente?',
  'bin.empty_title': '¿Eliminar {count, plural, one {# elemento} other {# elementos}} definitivamente?',
  'bin.delete_text': 'No quedará nada, ni aquí ni en sus otros dispositivos. No se puede deshacer.',

  'question.title': 'Pregunta',
  'question.ask_again': 'Preguntar de nuevo',

  'queued.waits':
    'No se puede llegar al servidor de modelos. Su pregunta está guardada y se enviará cuando vuelva.',
  'queued.send_now': 'Enviar ahora',
  'queued.withdraw': 'Retirar',

  'sources.gone': '{text} (ya no está)',
  'sources.none': 'Ninguno',
  'sources.list': 'Datos de entrenamiento que se enviaron',
  'sources.from': 'De <titles></titles>',
  'sources.rows': '{title} ({count, plural, one {# fila} other {# filas}})',
  'sources.nothing': 'No se ha usado nada de sus datos de entrenamiento',
  'list.more': 'Mostrar {hidden, number} más',
  'sources.show': 'Fuentes',
  'sources.number': 'Fuente {number, number}: {text}',
  'sources.changed': '{titles}: hay cambios desde esta respuesta.',

  'lookup.line': 'Consultado: {text}',
  'lookup.running': 'Consultando: {text}',
  'lookup.find': 'Buscando: {text}',
  'lookup.table': 'una tabla',
  'lookup.words': 'pasajes',
  'lookup.passages': '{words} → {count, plural, one {# pasaje} other {# pasajes}}',
  'lookup.document': 'Documento',
  'lookup.passage': 'Pasaje',
  'lookup.rows': '{what}: {count, number} de {all, number}',
  'lookup.value': '{what}: {value}, de {count, number} de {all, number}',
  'lookup.computed':
    '{compute, select, count {número de filas en {table}} sum {suma de {column} en {table}} avg {promedio de {column} en {table}} min {valor más bajo de {column} en {table}} other {valor más alto de {column} en {table}}}',
  'lookup.where': '{what} donde {conditions}',
  'lookup.and': '{first} y {second}',
  'lookup.or': '{first} o {second}',
  'lookup.condition':
    '{is, select, equal {{column} es {value}} other_than {{column} no es {value}} below {{column} es menor que {value}} at_most {{column} es como mucho {value}} above {{column} es mayor que {value}} at_least {{column} es como mínimo {value}} between {{column} está entre {value} y {to}} empty {{column} está vacío} other {{column} contiene {value}}}',
  'lookup.each': '{what}, por cada {column}',
  'lookup.sorted':
    '{order, select, money_up {{what}, primero lo más barato} money_down {{what}, primero lo más caro} date_up {{what}, primero lo más antiguo} date_down {{what}, primero lo más reciente} time_up {{what}, primero lo más temprano} time_down {{what}, primero lo más tarde} other_up {{what}, primero el valor más bajo de {column}} other {{what}, primero el valor más alto de {column}}}',
  'lookup.first': '{what}, {count, plural, one {solo la primera} other {las # primeras}}',
  'lookup.show': 'Filas',
  'lookup.show_passages': 'Pasajes',
  'lookup.open': 'Abrir tabla',
  'lookup.more': '{count, plural, one {# fila más} other {# filas más}}',

  'figures.group': 'Cifras',
  'figures.found': '{figure}: {title}: {text}',
  'figures.derived':
    '{figure}: {how, select, count {contado} sum {la suma de otras cifras} difference {la diferencia de otras cifras} product {calculado a partir de otras cifras} other {una cifra redondeada}}',
  'figures.other_row': '{figure}: está en sus datos de entrenamiento, pero es de otra fila: {text}',
  'figures.not_found': '{figure}: no está en sus datos de entrenamiento',
  'figures.summary':
    '{what, select, figures {{count, plural, one {# cifra no está} other {# cifras no están}}} other {{count, plural, one {# dato no está} other {# datos no están}}}} en sus datos de entrenamiento',
  'figures.summary_rows':
    '{what, select, figures {{count, plural, one {# cifra es} other {# cifras son}}} other {{count, plural, one {# dato es} other {# datos son}}}} de otra fila',

  'estimate.more_than_account': 'Más de lo que su cuenta puede enviar de una vez ({budget, number})',
  'estimate.more_than_model': 'Más de lo que este modelo lee de una vez ({budget, number})',
  'estimate.about': '{total, plural, one {Alrededor de # token} other {Unos # tokens}}',
  'estimate.tokens_left': 'Quedan {remaining, number} de {limit, number} tokens en este minuto',
  'estimate.left': 'Quedan {remaining, number} de {limit, number} en este minuto',
  'estimate.oldest_left_out': 'Los mensajes más antiguos se dejarán fuera',
  'estimate.rate_limit': 'Límite de uso',

  'status.state.online': 'En línea',
  'status.state.syncing': 'Sincronizando',
  'status.state.local': 'Solo este equipo',
  'status.state.offline': 'Sin conexión',
  'status.state.signed_out': 'Sesión cerrada',
  'status.state.server_failed': 'Servidor con problemas',
  'status.state.over_quota': 'Cuota del proyecto superada',
  'status.state.paused': 'Proyecto en pausa',
  'status.state.read_only': 'Proyecto de solo lectura',
  'status.state.not_set_up': 'Proyecto sin configurar',
  'status.state.slow': 'Servidor demasiado lento',
  'status.state.rate_limited': 'Demasiados cambios a la vez',
  'status.state.account_gone': 'Cuenta eliminada',
  'status.state.disk_full': 'Disco lleno',
  'status.state.failed': 'No se puede escribir el archivo',
  'status.next_try': 'Próximo intento a las {time}.',
  'status.trouble.offline':
    'No hay conexión con su servidor. Todo se puede leer, y lo que escriba se enviará cuando vuelva.',
  'status.trouble.signed_out':
    'Su sesión ha terminado. Todo se puede leer; iníciela de nuevo para enviar lo que escriba.',
  'status.trouble.server_failed':
    'Su proyecto de Supabase responde con errores. Lo que escriba espera en este equipo y se enviará solo cuando el proyecto se recupere.',
  'status.trouble.over_quota':
    'Su proyecto de Supabase ha superado su cuota. Lo que escriba espera en este equipo. Amplíe la cuota o espere a que empiece de nuevo; el envío sigue solo.',
  'status.trouble.paused':
    'Su proyecto de Supabase está en pausa. Lo que escriba espera en este equipo. Quien administra el proyecto puede reanudarlo en el panel de Supabase.',
  'status.trouble.read_only':
    'Por ahora su proyecto de Supabase no admite cambios, a menudo porque su disco está lleno. Lo que escriba espera en este equipo y se enviará solo.',
  'status.trouble.not_set_up':
    'A su proyecto de Supabase le falta algo que esta aplicación necesita. Lo que escriba espera en este equipo. Quien administra el proyecto debe ejecutar de nuevo el script de preparación.',
  'status.trouble.slow':
    'Su proyecto de Supabase tarda demasiado en responder. Lo que escriba espera en este equipo; se intenta de nuevo solo, en partes más pequeñas.',
  'status.trouble.rate_limited':
    'Su proyecto de Supabase no admite más cambios por un momento. El resto se enviará solo.',
  'status.trouble.account_gone':
    'Su proyecto de Supabase ya no conoce esta cuenta. Todo se queda en este equipo; expórtelo en Configuración o inicie sesión con otra cuenta.',
  'status.trouble.disk_full':
    'El disco de este equipo está lleno y no se puede guardar nada nuevo. Libere espacio; seguirá solo.',
  'status.trouble.failed':
    'No se ha podido leer o escribir el archivo de este equipo. Reinicie la aplicación; si sigue igual, exporte sus datos en Configuración.',
  'status.progress': '{state} {percent, number} %',
  'status.pending': '{pending, plural, one {# cambio en espera} other {# cambios en espera}}',
  'status.queued': '{queued, plural, one {# pregunta en espera} other {# preguntas en espera}}',
  'status.refused': '{refused, plural, one {# cambio rechazado} other {# cambios rechazados}}',
  'status.title': 'Estado de la conexión',

  'refused.message': '{named, select, yes {El mensaje «{label}»} other {El mensaje}}',
  'refused.document':
    '{named, select, yes {El texto de entrenamiento «{label}»} other {El texto de entrenamiento}}',
  'refused.session':
    '{named, select, yes {Un cambio de la conversación «{label}»} other {Un cambio de la conversación}}',
  'refused.clear_conversation':
    '{named, select, yes {El vaciado de la conversación «{label}»} other {El vaciado de la conversación}}',
  'refused.delete_session': 'La eliminación de una conversación',
  'refused.delete_message': 'La eliminación de un mensaje',
  'refused.delete_document': 'La eliminación de un texto de entrenamiento',
  'refused.profile': 'Un cambio de su perfil',
  'refused.title': 'Cambios rechazados',
  'refused.description':
    'Su servidor no ha aceptado estos cambios. Se conservan en este equipo; todo lo demás sigue adelante.',
  'refused.nothing': 'Ya no hay nada rechazado.',
  'refused.discard': 'Descartar',
  'refused.retry_all': 'Intentar todo de nuevo',

  'search.meant': 'Ningún mensaje ni documento contiene «{query}». ¿Quiso decir «{meant}»?',
  'search.messages_first': 'Mensajes (los primeros {count, number})',
  'search.messages': 'Mensajes',
  'search.nothing': 'Nada contiene «{query}». Pruebe con menos palabras o con otras.',
  'search.cut':
    'No se encontró ningún mensaje entre los más recientes y los anteriores no se examinaron. Añada una palabra o un filtro.',
  'search.rebuilding': 'Mejorando la búsqueda: {share, number, percent}',
  'search.title': 'Buscar',
  'search.count': '{count, plural, =0 {No se encontró nada} one {# resultado} other {# resultados}}',
  'search.filters': 'Filtros',
  'search.remove_filter': 'Quitar el filtro: {filter}',
  'search.unknown': '«{text}» no es un filtro, así que se buscó como texto.',
  'search.suggest': '¿Quiso decir {filter}?',
  'search.untitled': 'Nada se llama «{title}», así que se buscó como texto.',
  'search.group.who': 'Escrito por',
  'search.group.where': 'Dónde',
  'search.group.when': 'Cuándo',
  'search.group.state': 'En conversaciones',
  'search.filter.me': 'De mí',
  'search.filter.assistant': 'Del asistente',
  'search.filter.facts': 'En los datos de entrenamiento',
  'search.filter.messages': 'En los mensajes',
  'search.filter.pinned': 'Fijadas',
  'search.filter.archived': 'Archivadas',
  'search.filter.unread': 'No leídas',
  'search.filter.title': 'En «{title}»',
  'search.filter.before': 'Antes: {time}',
  'search.filter.after': 'Después: {time}',
  'search.filter.on': 'Fecha: {time}',
  'search.filter.not': 'No: {filter}',

  'commands.title': 'Paleta de comandos',
  'commands.placeholder': 'Escriba un comando o una búsqueda',
  'commands.nothing': 'Nada se llama así.',
  'commands.commands': 'Comandos',
  'commands.setting': 'Configuración: {tab}',
  'commands.this_conversation': 'Esta conversación: {command}',
  'commands.conversations': 'Conversaciones',
  'commands.list': 'Sugerencias',

  'skip.to_conversation': 'Saltar a la conversación',
  'announce.title': 'Anuncios',
  'announce.started': 'La respuesta ha empezado.',
  'announce.complete': 'La respuesta está completa.',
  'announce.ended': 'La respuesta ha terminado antes de tiempo.',
  'announce.complete_in': 'La respuesta de «{title}» está completa.',
  'announce.ended_in': 'La respuesta de «{title}» ha terminado antes de tiempo.',
  'announce.waits': 'La pregunta espera la conexión.',
  'announce.started_in': 'La respuesta de «{title}» ha empezado.',
  'announce.waits_in': 'La pregunta de «{title}» espera la conexión.',

  'problem.title': 'Problema',
  'problem.heading': 'No se ha podido mostrar esta página',
  'problem.text':
    'Sus conversaciones y datos de entrenamiento están a salvo. Muestre la página de nuevo para seguir.',
  'problem.show_again': 'Mostrar de nuevo',

  'keychain.missing':
    'Este sistema no tiene llavero, así que nada se conserva al salir. Instale un servicio de claves, por ejemplo GNOME Keyring, y abra la aplicación de nuevo.',
  'keychain.locked':
    'El llavero de su sistema está bloqueado, así que nada se conserva al salir. Desbloquéelo e inténtelo de nuevo.',
  'keychain.lost':
    'El llavero de su sistema ya no tiene la clave de lo que hay en este equipo, y al salir no se conserva nada nuevo. Recupere su entrada «SafyCore Desktop» e inténtelo de nuevo, o empiece desde cero.',
  'keychain.damaged':
    'El archivo con las claves de su historial está dañado, y al salir no se conserva nada nuevo. Ponga en su lugar vault.json de una copia de seguridad e inténtelo de nuevo, o empiece desde cero.',
  'keychain.newer':
    'Una versión más reciente de SafyCore escribió las claves de su historial, y al salir no se conserva nada nuevo. Actualice SafyCore o empiece desde cero.',
  'keychain.unreadable':
    'No se puede leer el archivo con las claves de su historial, y al salir no se conserva nada nuevo. Concédase permiso para leer vault.json en la carpeta de SafyCore e inténtelo de nuevo.',
  'keychain.recovered':
    'El llavero de su sistema no guarda la clave, así que la próxima vez se pedirá de nuevo el código de recuperación. Desbloquéelo e inténtelo de nuevo.',
  'keychain.title': 'Llavero',

  'start_over.open': 'Empezar desde cero…',
  'start_over.title': '¿Empezar desde cero en este equipo?',
  'start_over.text':
    'Lo que hay en este equipo se aparta con la fecha de hoy y no se elimina nada. Lo que tiene su servidor vuelve cuando inicie sesión. Cuando la clave de lo apartado vuelva a estar, SafyCore le ofrecerá recuperarlo.',
  'start_over.confirm': 'Empezar desde cero',

  'set_aside.title': 'Apartado',
  'set_aside.opens': 'Lo que se apartó el {at, date, long} se puede abrir de nuevo.',
  'set_aside.hint.keychain': 'Del {at, date, long}. Su clave está de nuevo en el llavero.',
  'set_aside.hint.code': 'Del {at, date, long}. Lo abre su código de recuperación.',
  'set_aside.hint.nothing': 'Del {at, date, long}. Se abrirá cuando su clave vuelva al llavero.',
  'set_aside.bring_back': 'Recuperar',
  'set_aside.gone': 'Lo que se apartó ya no está.',
  'set_aside.no_key': 'El llavero no tiene la clave de lo que se apartó.',
  'set_aside.may_not_write':
    'SafyCore no puede escribir en su propia carpeta. Compruebe los permisos e inténtelo de nuevo.',

  'recovery.title': 'Código de recuperación',
  'recovery.offer':
    'Si este equipo pierde algún día la clave de sus datos, un código de recuperación los abre igualmente.',
  'recovery.make_open': 'Crear un código de recuperación…',
  'recovery.make_another': 'Crear un código de recuperación nuevo…',
  'recovery.hint_made': 'Hay uno, que abre lo que hay en este equipo sin el llavero del sistema.',
  'recovery.use': 'Usar el código de recuperación…',
  'recovery.enter': 'Abrir',
  'recovery.enter_text':
    'Escriba el código que le mostró SafyCore. Las minúsculas y los espacios no importan.',
  'recovery.mistyped':
    'No es un código de recuperación completo. Compruebe si hay algún error al escribirlo.',
  'recovery.wrong':
    'Este código de recuperación no es el de lo que hay en este equipo. Use el último que se creó.',
  'recovery.no_key':
    'No hay ninguna clave para la que crear un código. Desbloquee el llavero de su sistema e inténtelo de nuevo.',
  'recovery.new_title': 'Código de recuperación nuevo',
  'recovery.make_text':
    'Quien tenga el código y los archivos de este equipo puede leer todo lo que contienen, así que guárdelo lejos del equipo. Se muestra una sola vez.',
  'recovery.replace_text':
    'El código que tiene dejará de abrir nada cuando haya uno nuevo. Quien tenga el código y los archivos de este equipo puede leer todo lo que contienen. Se muestra una sola vez.',
  'recovery.make': 'Crear código',
  'recovery.keep_it': 'Apúntelo o guárdelo en un gestor de contraseñas. No se volverá a mostrar.',
  'recovery.copy': 'Copiar el código de recuperación',
  'recovery.done': 'Listo',

  'link.not_here': 'La conversación de este enlace no está en este equipo.',
};
