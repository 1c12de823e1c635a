/**
 * Every word that a person can read, in ICU message syntax, by room. Other languages are files like this one.
 * One message is one whole sentence: word order, plurals and where a link stands differ between languages.
 */
export const en = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.try_again': 'Try again',
  'keys.ctrl': 'Ctrl+{key}',
  'keys.shift': 'Shift+{key}',
  'keys.enter': 'Enter',
  'keys.escape': 'Esc',

  // What ended an answer, by its code. “Retry” and “Continue” are the names of the buttons below it.
  'failure.api_key_missing':
    'There is no API key yet, so the question waits here. Add your Groq API key in Settings, then choose Retry.',
  'failure.api_key_invalid': 'The API key was not accepted. Check the key in Settings, then choose Retry.',
  'failure.access_denied':
    'This key may not use this model, or its organization or region is blocked. Choose another model, or ask the owner of the key.',
  'failure.model_missing': 'This model is no longer offered. Choose another model, then choose Retry.',
  'failure.context_too_long':
    'The question and its training data are longer than this model can read. Shorten them, or choose a model with a larger context.',
  'failure.request_too_large':
    'This is more text than your account may send at once. Shorten the training data or the conversation, then choose Retry.',
  'failure.request_rejected':
    'The model server could not process this request. Choose Retry, or word the question differently.',
  'failure.rate_limited':
    'The limit of your account is reached for the moment. Wait a little, then choose Retry.',
  'failure.over_capacity': 'The model server is at capacity. Wait a little, then choose Retry.',
  'failure.provider_failed': 'The model server had a problem. Choose Retry in a moment.',
  'failure.provider_unreachable':
    'The model server could not be reached. Your question is saved. Check the connection, then choose Retry.',
  'failure.provider_timeout': 'The model server took too long to answer. Choose Retry in a moment.',
  'failure.team_proxy_failed':
    'Your team’s proxy is not set up as it should be. Tell the person who set up the project, then choose Retry.',
  'failure.stream_failed':
    'The model server reported a problem in the middle of the answer. Choose Retry, or Continue to go on from here.',
  'failure.stream_cut':
    'The connection was lost before the answer was complete. Choose Continue to go on from here.',
  'failure.stream_unfinished':
    'The model server ended the answer before it was finished. Choose Continue to go on from here.',
  'failure.stream_stalled': 'The answer stopped arriving. Choose Continue to go on from here.',
  'failure.answer_truncated':
    'The answer was cut at the model’s length limit. Choose Continue to go on from here.',
  'failure.answer_empty': 'The model ended without an answer. Choose Retry, or choose another model.',
  'failure.app_closed':
    'The app was closed before the answer was complete. Choose Continue to go on from here.',
  'failure.signed_out':
    'You were signed out before the answer was complete. Once signed in, choose Retry, or Continue to go on from here.',
  'failure.store_failed':
    'The answer could not be saved on this computer. Copy what you need, then start the app again.',
  'failure.disk_full':
    'The disk is full, so the answer could not be saved. Copy what you need, free some space, then choose Retry.',
  'failure.internal':
    'Something went wrong inside the app. Choose Retry; if it happens again, start the app again.',

  'accounts.email_invalid': 'This is not a complete e-mail address. Check it for typing errors.',
  'accounts.email_taken': 'There is already an account with this address. Sign in, or reset the password.',
  'accounts.code_invalid': 'This code is wrong or too old. Check it, or ask for a new one.',
  'accounts.sign_up_disabled':
    'This server does not accept new accounts. Ask the person who runs it for an invitation.',
  'accounts.key_refused':
    'The server does not accept the project’s key. Check the address and the publishable key in the settings.',
  'accounts.invalid_credentials': 'This e-mail and password don’t match. Check both, or reset your password.',
  'accounts.unknown_address': 'There is no account with this address. Check it, or create an account.',
  'accounts.blocked': 'This account is blocked. Ask the person who runs the server.',
  'accounts.email_not_confirmed':
    'Your e-mail address is not confirmed yet. Follow the link in the mail we sent you, then sign in.',
  'accounts.no_mail_to_address':
    'This server does not send mail to this address. Use another one, or ask the person who runs the server.',
  'accounts.same_password': 'This is already your password. Choose another one, or sign in with it.',
  'accounts.captcha':
    'This server asks for a captcha, which this app cannot show. Ask the person who runs the server.',
  'accounts.short_password': 'Choose a longer password.',
  'accounts.server_unreachable': 'The server cannot be reached. Check your connection, then try again.',
  'accounts.captive_portal':
    'This network answers in place of the server. Open a web page to sign in to the network, then try again.',
  'accounts.server_failed': 'The server has a problem of its own. Try again in a moment.',
  'accounts.weak_password':
    '{wishes, select, length {This password is too easy to guess. Choose one that {least, plural, =0 {is longer} other {has at least # characters}}.} characters {This password is too easy to guess. Choose one that mixes letters, digits and signs.} pwned {This password is too easy to guess. Choose one that is not on a list of stolen passwords.} length_characters {This password is too easy to guess. Choose one that {least, plural, =0 {is longer} other {has at least # characters}} and mixes letters, digits and signs.} length_pwned {This password is too easy to guess. Choose one that {least, plural, =0 {is longer} other {has at least # characters}} and is not on a list of stolen passwords.} characters_pwned {This password is too easy to guess. Choose one that mixes letters, digits and signs and is not on a list of stolen passwords.} other {This password is too easy to guess. Choose one that {least, plural, =0 {is longer} other {has at least # characters}} and mixes letters, digits and signs and is not on a list of stolen passwords.}}',
  'accounts.rate_limited':
    '{unit, select, seconds {Too many attempts in a short time. Wait {count, plural, one {# second} other {# seconds}}, then try again.} minutes {Too many attempts in a short time. Wait {count, plural, one {# minute} other {# minutes}}, then try again.} other {Too many attempts in a short time. Wait a few minutes, then try again.}}',
  'accounts.gone': 'This account is no longer on this computer.',
  'accounts.not_saved': 'This could not be saved. Free some space on the disk, then try again.',
  'accounts.no_project':
    'No server is set up yet. Connect a Supabase project in the settings, or go on without an account.',
  'accounts.superseded': 'A newer request took the place of this one.',
  'accounts.not_a_project_address':
    'This is not the address of a Supabase project. It looks like https://abcdefgh.supabase.co.',
  'accounts.address_without_https': 'The address must begin with https, so that nobody can read along.',
  'accounts.secret_key':
    'This is the project’s secret key, which must stay on the server. Use the publishable key instead.',
  'accounts.not_a_publishable_key':
    'This is not a publishable key. It begins with sb_publishable_, or with eyJ in older projects.',
  'accounts.no_project_there': 'There is no Supabase project at this address. Check it for typing errors.',
  'accounts.signed_out': 'You are signed out. Sign in again to go on; what is on this computer stays.',
  'accounts.signed_out_history': 'You are signed out. Sign in to see your history.',

  'turn.stopped': 'Stopped.',
  'turn.complete_already': 'This answer is already complete.',
  'turn.account_closed': 'This account is closed. Sign in to go on.',
  'turn.already_answering':
    'This conversation is still being answered. Wait for the answer, or stop it first.',
  'turn.no_question': 'There is no question to answer here.',
  'turn.only_questions': 'Only a question can be edited and sent again.',
  'turn.too_long':
    'This question is longer than one megabyte. Shorten it, or save the text as training data.',
  'turn.no_prompt': 'The question could not be put together. Try again.',

  'export.newer': 'This export was made by a newer SafyCore. Update SafyCore to import it.',
  'export.not_readable': 'The file could not be read. Check that it is there, then try again.',
  'export.not_an_export':
    'This is not an export of SafyCore, or another program has rewritten it. Choose the file as it was exported.',
  'export.incomplete':
    'This export is incomplete or was changed after it was made, so nothing was imported. Choose another copy of it.',
  'export.line_not_readable':
    'Line {line, number, ::group-off} of this export cannot be read, so nothing was imported.',
  'export.role.system': 'Facts and instructions',
  'export.role.user': 'You',
  'export.role.assistant': 'Assistant',
  'export.untitled': 'Untitled conversation',
  'export.started': 'Started {at}',
  'export.unfinished': '{speaker} ({state})',
  'export.conversation': 'Conversation',

  'provider.key_characters':
    'The API key holds characters that no key has. Copy it again into Settings, then choose Retry.',
  'provider.redirected':
    'The model server sent us to another address, which is not followed. Check the endpoint in Settings.',
  'provider.untrusted':
    'The certificate of the model server is not trusted on this computer, so nothing was sent. Check the address and the clock, or add its authority to the system, then choose Retry.',
  'provider.no_model_loaded': 'The model server has no model loaded. Load one there, then choose Retry.',
  'provider.longest_answer':
    'The longest answer that is set for this conversation is more than the model can write. Lower it, then choose Retry.',
  'provider.reasoning_effort':
    'This model does not take the reasoning effort that is set for this conversation. Choose another, then choose Retry.',
  'provider.loading_model': 'The model server is still loading the model. Choose Retry in a moment.',
  'provider.too_little_memory':
    'The model server has too little memory for this model. Choose a smaller one, then choose Retry.',
  'provider.nothing_there':
    'There is no model server at this address. Check the endpoint in Settings, then choose Retry.',
  'provider.proxy_sign_in':
    'The network’s proxy asks for a sign-in. Your question is saved. Sign in to the proxy, then choose Retry.',
  'provider.rate_limited_for':
    '{unit, select, seconds {The limit of your account is reached for the moment. Choose Retry in {count, plural, one {# second} other {# seconds}}.} other {The limit of your account is reached for the moment. Choose Retry in {count, plural, one {# minute} other {# minutes}}.}}',

  'team_proxy.key_refused': 'Your team’s Groq key was not accepted. Tell the person who set up the project.',
  'team_proxy.no_key': 'Your team’s proxy has no Groq key yet. Tell the person who set up the project.',
  'team_proxy.no_answer':
    'Your team’s proxy did not answer. Choose Retry in a moment; if it stays, tell the person who set up the project.',
  'team_proxy.auth_unavailable': 'Your team’s proxy could not check who is asking. Choose Retry in a moment.',
  'team_proxy.budget_unavailable':
    'Your team’s proxy could not check your limit. Choose Retry in a moment; if it stays, tell the person who set up the project.',
  'team_proxy.signed_out': 'Your team’s proxy no longer knows you. Sign in again, then choose Retry.',
  'team_proxy.missing': 'Your project has no team proxy yet. Tell the person who set up the project.',

  'store.damaged':
    'Your history on this computer is damaged. Restart SafyCore to repair it: what can be read is kept.',
  'store.disk_full': 'The disk is full. Free some space and try again.',
  'store.in_use': 'Another program is using your history. Close it and try again.',
  'store.may_not_write':
    'SafyCore may not write to the folder of your history. Check its permissions and try again.',
  'store.failed': 'Your history on this computer could not be read or written.',
  'store.missing.conversation': 'This conversation no longer exists.',
  'store.missing.message': 'This message no longer exists.',
  'store.missing.text': 'This text no longer exists.',
  'store.newer':
    'Your history was written by a newer SafyCore. Update SafyCore to open it; nothing was changed.',
  'store.stopped':
    'Your history on this computer stopped working. Restart SafyCore; everything that was saved is kept.',
  'store.not_opened': 'Your history could not be opened.',

  'sync.no_revisions': 'What the server kept of this document cannot be read now.',

  'updates.problem.unreachable': 'The update server could not be reached. SafyCore tries again later.',
  'updates.problem.redirected':
    'The update server sent SafyCore to another address, which it does not follow. Nothing was changed.',
  'updates.problem.garbage':
    'The update server answered with something that is no update. Nothing was changed.',
  'updates.problem.unsigned': 'The update on the server is not signed. Nothing was changed.',
  'updates.problem.unknown_key': 'The update on the server is signed by somebody else. Nothing was changed.',
  'updates.problem.revoked_key':
    'The update on the server is signed with a key that is no longer trusted. Nothing was changed.',
  'updates.problem.forged':
    'The update on the server was changed after it was signed. Nothing was changed here.',
  'updates.problem.other_product': 'The update on the server is for another program. Nothing was changed.',
  'updates.problem.wrong_channel': 'The update on the server is for another channel. Nothing was changed.',
  'updates.problem.older':
    'The update server offers an older version than the one you have used. Nothing was changed.',
  'updates.problem.no_file': 'The new version has no package for this computer yet. Nothing was changed.',
  'updates.problem.damaged': 'The update arrived damaged and was thrown away. SafyCore tries again later.',
  'updates.problem.wrong_size':
    'The update is larger or smaller than announced and was thrown away. Nothing was changed.',
  'updates.problem.cut': 'The download of the update was interrupted. SafyCore tries again later.',
  'updates.problem.slow':
    'The download of the update came to a standstill and was given up. SafyCore tries again later.',
  'updates.problem.disk_full':
    'There is not enough free space for the update. Free some space and try again.',
  'updates.problem.not_writable':
    'SafyCore may not replace itself where it is installed. Install the update by hand, or move SafyCore to a folder of your own.',
  'updates.problem.backup_failed':
    'Your history could not be copied before the update, so it was not installed.',
  'updates.problem.not_installed': 'The update could not be installed. SafyCore runs on as it was.',
  'updates.problem.answering': 'An answer is still being written. Restart when it is complete.',
  'updates.unavailable.development': 'A development build takes no updates.',
  'updates.unavailable.no_server':
    'This build has no update server. Get new versions where you got this one.',
  'updates.unavailable.no_keys': 'This build has no update keys, so it can verify no update.',
  'updates.unavailable.no_package': 'This copy was not installed by a package, so it cannot replace itself.',
  'updates.less_than_before':
    'After the update, something is missing in your history. A copy from before is kept as “{copy}” in the folder “accounts”.',
  'updates.mode.automatic': 'Download by itself',
  'updates.mode.notify': 'Only tell me',
  'updates.mode.off': 'Off',
  'updates.channel.stable': 'Stable',
  'updates.channel.beta': 'Beta',
  'updates.unsaved':
    'Something you wrote is only in this window: a question you edit, an attached file, or training data that could not be saved. Finish it or take it back first.',
  'updates.checking': 'Looking for a new version…',
  'updates.available': 'SafyCore {next} is available. You have {version}.',
  'updates.downloading': 'Downloading SafyCore {next}…',
  'updates.ready': 'SafyCore {next} is ready. Your conversations are copied before it is installed.',
  'updates.installing': 'Installing SafyCore {next}. It starts again by itself.',
  'updates.idle_checked': 'You have SafyCore {version}. Last looked {at}.',
  'updates.idle': 'You have SafyCore {version}.',
  'updates.received': '{received, number, ::.} MB of {size, number, ::.} MB',
  'updates.download': 'Download ({size, number, ::.} MB)',
  'updates.new_versions': 'New versions',
  'updates.channel_title': 'Channel',
  'updates.signed_hint':
    'Every version is signed, and one that is not signed by the people who made this one is refused. Beta brings versions early; back on stable you keep what you have until stable is newer.',
  'updates.status': 'Update',
  'updates.progress': 'Download',
  'updates.notes': 'Release notes',
  'updates.check': 'Check for updates',
  'updates.answering': 'An answer is being written. Restart when it is complete.',
  'updates.restart': 'Restart to update',

  'import.no_text': 'There is no text in this file.',
  'import.too_much_text':
    'There are more than four megabytes of text in this file. Keep the part you need and try again.',
  'import.other_archive': 'Of archives only Word (.docx) and Excel (.xlsx) files can be read.',
  'import.not_what_it_says': 'This file is damaged, or is not what its name says.',
  'import.too_many_pages': 'This file has more than 3,000 pages. Split it first.',
  'import.scanned':
    'There is no text in this PDF. A scanned page is a picture: run it through text recognition first.',
  'import.no_json': 'This is not valid JSON.',
  'import.locked': 'This file is protected by a password. Remove it and try again.',
  'import.damaged': 'This file is damaged and cannot be read.',
  'import.other_kind':
    'Files of this kind (.{kind}) cannot be read. Save it as Word, Excel, PDF or text first.',
  'import.page': 'Page {number, number, ::group-off}',
  'import.read_as': 'Read as {encoding}',
  'import.untitled': 'Imported',
  'import.too_many_rows': 'This table has more than 50,000 rows. Split it into several files.',
  'import.unpacks': 'This file unpacks to far more than a document has. It was not opened.',
  'import.not_text': 'This file is not text.',
  'import.cancelled': 'Cancelled.',
  'import.too_slow': 'Reading this file took too long, so it was given up. Nothing was changed.',
  'import.too_large': 'This file takes more memory to read than there is for it. Split it into smaller ones.',

  'message.status.stopped': 'stopped',
  'message.status.interrupted': 'interrupted',
  'message.status.failed': 'failed',

  'data.busy': 'Another export or import is running. Wait until it is done.',
  'data.choose_again': 'Choose the file again.',
  'data.nothing_local': 'There is nothing without an account on this computer.',
  'data.disk_full': 'The disk is full. Free some space, or choose another place.',
  'data.may_not_write': 'SafyCore may not write there. Choose another place.',
  'data.file_kind': 'SafyCore export',
  'data.file_name': 'SafyCore {date}',
  'data.exported_by': '{at, date, long}, from {email}',
  'data.exported_local': '{at, date, long}, from an account on a computer only',
  'data.import': 'Import',
  'data.exported': 'Exported',
  'data.will_be_added': 'Will be added',
  'data.already_here': 'Already here',
  'data.nothing_new': 'Everything in this file is in this account already.',
  'data.stays': 'What is here already stays as it is. What you deleted since the export comes back.',
  'data.progress': '{rows, number} items so far',
  'data.local_hint':
    'There are {what} on this computer that belong to no account. Moving them here sends them to the server.',
  'data.export': 'Export',
  'data.export_hint':
    'One JSON file with all conversations and training data, and no keys. Or each conversation as Markdown, to read elsewhere.',
  'data.export_everything': 'Export everything…',
  'data.export_markdown': 'Export as Markdown…',
  'data.import_hint': 'Adds what an export has and this account has not. You see what it is first.',
  'data.import_choose': 'Import…',
  'data.move': 'Move into this account',
  'data.copy': 'Copy on this computer',
  'data.copy_local_hint': 'Everything is on this computer only. Deleting the copy deletes it for good.',
  'data.copy_hint': 'Deletes the history here and its key, and signs you out. The server keeps everything.',
  'data.delete_copy': 'Delete local copy…',
  'data.delete_account_hint': 'Deletes the account and everything in it, on the server and here.',
  'data.delete_account': 'Delete account…',
  'data.counts':
    '{kinds, select, smd {{sessions, plural, one {# conversation} other {# conversations}}, {messages, plural, one {# message} other {# messages}} and {documents, plural, one {# document} other {# documents}}} sm {{sessions, plural, one {# conversation} other {# conversations}} and {messages, plural, one {# message} other {# messages}}} sd {{sessions, plural, one {# conversation} other {# conversations}} and {documents, plural, one {# document} other {# documents}}} md {{messages, plural, one {# message} other {# messages}} and {documents, plural, one {# document} other {# documents}}} s {{sessions, plural, one {# conversation} other {# conversations}}} m {{messages, plural, one {# message} other {# messages}}} d {{documents, plural, one {# document} other {# documents}}} other {nothing}}',
  'data.done_export': 'Exported to {file}.',
  'data.done_markdown': 'Wrote {files, plural, one {# file} other {# files}} to {folder}.',
  'data.done_import': 'Imported {what}.',
  'data.done_move': 'Moved {what}.',

  'file_kind.json': 'JSON',
  'file_kind.markdown': 'Markdown',
  'file_kind.text': 'Text',
  'file_kind.csv': 'CSV',
  'file_kind.tsv': 'TSV',

  'training.too_long': 'This text is longer than 256 kB. Split it into two documents.',
  'training.gone': 'This document is no longer there.',
  'training.no_room': 'There is room for {most, number} documents here. Delete one, or put two together.',
  'training.facts_file': 'Facts',

  'settings.not_an_address': 'This is not a web address. It should look like https://api.groq.com.',
  'settings.endpoint_without_https': 'The endpoint must use https, or http on this computer.',
  'settings.no_team': 'The team’s proxy is for accounts of your team’s project. Sign in to use it.',
  'settings.theme.system': 'Like the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.theme_title': 'Theme',
  'settings.stream': 'Stream answers',
  'settings.stream_hint': 'Show an answer while it is being written. Off: it appears when it is whole.',
  'settings.instructions': 'Base instructions',
  'settings.instructions_hint':
    'They begin every question. Rules about your facts follow: answer from them, say when they do not have the answer, and let those of a conversation win over those for all conversations.',
  'settings.restore_instructions': 'Restore the default',
  'settings.save_instructions': 'Save instructions',
  'settings.team_proxy': "Use my team's proxy",
  'settings.team_proxy_signed_out':
    'Sign in to your team’s project to use its proxy; this account is on this computer only.',
  'settings.team_proxy_on':
    'Your team’s project asks Groq for you with the team’s own key, so no key is needed here.',
  'settings.team_proxy_off':
    'Asks through your team’s project, which holds the Groq key, so that you need none.',
  'settings.no_key_given': 'Please paste the key first. You find it at console.groq.com.',
  'settings.key': 'Groq API key',
  'settings.key_hint': 'Kept by your system’s keychain. It is used to ask the model and for nothing else.',
  'settings.key_not_needed': 'This endpoint works without a key.',
  'settings.key_replace': 'Replace the saved key',
  'settings.key_example': 'gsk_…',
  'settings.key_state': 'Key state',
  'settings.key_saved': 'Key saved',
  'settings.key_none': 'No key',
  'settings.key_remove': 'Remove key',
  'settings.key_save': 'Save key',
  'settings.endpoint': 'Endpoint',
  'settings.endpoint_hint': 'Groq, or any server that speaks the same language.',
  'settings.endpoint_take_back': 'Take back',
  'settings.endpoint_use': 'Use this endpoint',
  'settings.default_model': 'Default model',
  'settings.default_model_hint': 'What new conversations start with.',
  'settings.tab.general': 'General',
  'settings.tab.models': 'Models and keys',
  'settings.tab.appearance': 'Appearance',
  'settings.tab.data': 'Your data',
  'settings.tab.updates': 'Updates',
  'settings.tab.about': 'About',
  'settings.title': 'Settings',
  'settings.sections': 'Settings sections',

  'crash.title': 'The window keeps failing',
  'crash.detail':
    'Your conversations and training data are safe. Try again, or quit and start SafyCore anew.',
  'crash.quit': 'Quit',

  'notice.damaged_vault':
    'The file with your saved sign-ins was damaged and has been set aside. Sign in again, and enter your Groq key again.',
  'notice.repaired':
    'Your history on this computer was damaged. {messages, number} messages could be read and are kept; what was synchronised comes back from the server. The damaged file was set aside as “{setAside}”.',
  'notice.lost_key':
    'The key of the history on this computer is lost, so the old file was set aside. What was synchronised comes back from the server.',

  'bridge.bad_request': 'The app asked for something it should not have.',
  'bridge.forbidden': 'This window may not ask for that.',
  'bridge.internal':
    'Something went wrong inside the app. Try again; if it stays, copy the diagnostics in Settings.',

  'menu.about': 'About',
  'menu.about_app': 'About {name}',
  'menu.quit': 'Quit',
  'menu.quit_app': 'Quit {name}',
  'menu.exit': 'Exit',
  'menu.close': 'Close',
  'menu.close_window': 'Close Window',
  'menu.settings': 'Settings…',
  'menu.services': 'Services',
  'menu.hide': 'Hide {name}',
  'menu.hide_others': 'Hide Others',
  'menu.show_all': 'Show All',
  'menu.file': '&File',
  'menu.new_conversation': 'New conversation',
  'menu.view': '&View',
  'menu.search': 'Search',
  'menu.palette': 'Command palette',
  'menu.toggle_sidebar': 'Toggle sidebar',
  'menu.training_data': 'Training data',
  'menu.reset_zoom': 'Actual Size',
  'menu.zoom_in': 'Zoom In',
  'menu.zoom_out': 'Zoom Out',
  'menu.full_screen': 'Toggle Full Screen',
  'menu.developer_tools': 'Toggle Developer Tools',
  'menu.help': 'Help',
  'menu.shortcuts': 'Keyboard shortcuts',
  'menu.delete': 'Delete',
  'menu.select_all': 'Select All',
  'menu.paste_and_match_style': 'Paste and Match Style',
  'menu.substitutions': 'Substitutions',
  'menu.show_substitutions': 'Show Substitutions',
  'menu.smart_quotes': 'Smart Quotes',
  'menu.smart_dashes': 'Smart Dashes',
  'menu.text_replacement': 'Text Replacement',
  'menu.speech': 'Speech',
  'menu.start_speaking': 'Start Speaking',
  'menu.stop_speaking': 'Stop Speaking',
  'menu.edit': 'Edit',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.window': 'Window',
  'menu.minimize': 'Minimize',
  'menu.zoom': 'Zoom',
  'menu.front': 'Bring All to Front',

  'context_menu.learn_spelling': '&Learn Spelling',
  'context_menu.look_up': 'Look Up “{selection}”',
  'context_menu.cut': 'Cu&t',
  'context_menu.copy': '&Copy',
  'context_menu.paste': '&Paste',
  'context_menu.select_all': 'Select &All',
  'context_menu.copy_link': 'Copy Lin&k',
  'context_menu.services': 'Services',

  'sign_in.confirm': 'Confirm your e-mail. We wrote to <b>{email}</b>; open the link in it, then sign in.',
  'sign_in.confirm_sent_again':
    'Confirm your e-mail. We wrote to <b>{email}</b>; open the link in it, then sign in. It is on its way again.',
  'sign_in.back': 'Back to sign in',
  'sign_in.resend': 'Resend e-mail',
  'sign_in.password_too_short': 'Please choose a password of at least {least, number} characters.',
  'sign_in.password_hint': 'At least {least, number} characters',
  'sign_in.no_email': 'Please enter your e-mail address, for example ada@example.com.',
  'sign_in.no_password': 'Please enter your password.',
  'sign_in.create': 'Create account',
  'sign_in.sign_in': 'Sign in',
  'sign_in.email': 'Email',
  'sign_in.password': 'Password',
  'sign_in.instead': 'Sign in instead',
  'sign_in.forgot': 'Forgot password?',
  'sign_in.code_sent': 'If {email} has an account, a code is on its way. Enter it here with a new password.',
  'sign_in.no_code': 'Please enter the code from the e-mail.',
  'sign_in.reset': 'Reset password',
  'sign_in.code': 'Code',
  'sign_in.new_password': 'New password',
  'sign_in.reset_hint': 'We will send you a code to set a new password.',
  'sign_in.set_password': 'Set new password',
  'sign_in.send_code': 'Send code',
  'sign_in.another_code': 'Ask for another code',

  'connection.title': 'Connection',
  'connection.description':
    'The Supabase project that keeps your account and history. Both values are on its API settings page.',
  'connection.url': 'Project URL',
  'connection.key': 'Publishable key',
  'connection.works': 'The project answers. You can connect.',
  'connection.test': 'Test connection',
  'connection.connect': 'Connect',
  'connection.url_example': 'https://your-project.supabase.co',

  'welcome.title': 'Welcome',
  'welcome.lead': 'Answers from your own facts.',
  'welcome.no_project':
    'No project is set up yet. Choose Connection below to sign in to yours, or start without an account.',
  'welcome.without_account': 'Use without an account',
  'welcome.connection': 'Connection…',

  'account.delete_title': 'Delete the account {email}?',
  'account.delete_no_password': 'Enter your password to delete the account.',
  'account.delete_text':
    'The account, all its conversations and all its training data will be deleted on the server and on this computer. Other devices lose them too. This cannot be undone.',
  'account.delete': 'Delete account',
  'account.delete_copy_of': 'Delete the copy: {name}',
  'account.on_this_computer': 'On this computer',
  'account.local_only': 'This computer only',
  'account.signed_out_copy': 'Signed out, copy kept encrypted',
  'account.delete_copy_text':
    '{whose, select, named {The history of {email} and its key will be deleted here, and you are signed out. {unsent, plural, =0 {Changes that were not sent yet would be lost.} one {# change that was not sent yet will be lost.} other {# changes that were not sent yet will be lost.}} What is on the server stays.} other {The history of this account and its key will be deleted here, and you are signed out. {unsent, plural, =0 {Changes that were not sent yet would be lost.} one {# change that was not sent yet will be lost.} other {# changes that were not sent yet will be lost.}} What is on the server stays.}}',
  'account.delete_copy_title': 'Delete the copy on this computer?',
  'account.delete_copy_local':
    'These conversations and training data are on this computer only. They will be gone for good.',
  'account.delete_copy': 'Delete copy',
  'account.sign_out_loses':
    '{unsent, plural, one {# change is not on the server yet and will be lost with the copy on this computer.} other {# changes are not on the server yet and will be lost with the copy on this computer.}}',
  'account.sign_out_keeps':
    '{unsent, plural, one {# change is not on the server yet. It stays in the encrypted copy on this computer until you sign in again.} other {# changes are not on the server yet. They stay in the encrypted copy on this computer until you sign in again.}}',
  'account.sign_out_title': 'Sign out before everything is sent?',
  'account.sign_out_and_delete': 'Sign out and delete',
  'account.sign_out': 'Sign out',
  'account.delete_copy_too': 'Delete the copy on this computer',
  'account.switch': 'Switch account',
  'account.add': 'Add account…',
  'account.local': 'Without an account',
  'account.title': 'Account',

  'about.version': 'Version {version}, on Electron {electron}',
  'about.licence':
    'SafyCore is free software under the MIT licence. It is built with Electron, React, Radix, Lucide, Marked, Shiki, Zustand, Supabase and SQLite; their licences come with the app.',
  'about.diagnostics':
    'Diagnostics hold versions, settings and the last log lines, and none of your words or keys.',
  'about.copied': 'Copied',
  'about.copy': 'Copy diagnostics',

  'models.choose': 'Choose a model',
  'models.loading': 'Loading models',

  'shortcuts.palette': 'Command palette',
  'shortcuts.new_conversation': 'New conversation',
  'shortcuts.search': 'Search',
  'shortcuts.find': 'Find in conversation',
  'shortcuts.sidebar': 'Show or hide the sidebar',
  'shortcuts.training': 'Show or hide training data',
  'shortcuts.settings': 'Settings',
  'shortcuts.shortcuts': 'Keyboard shortcuts',
  'shortcuts.save_text': 'Save the training text',
  'shortcuts.send': 'Send the question',
  'shortcuts.new_line': 'New line',
  'shortcuts.stop': 'Stop the answer, or close what is open',
  'shortcuts.title': 'Keyboard shortcuts',
} as const satisfies Readonly<Record<string, string>>;
