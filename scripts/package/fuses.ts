/** The fuses of Electron 45 in the order of its wire. Source: build/fuses/fuses.json5 of its repository. */
export const FUSES = [
  'run_as_node',
  'cookie_encryption',
  'node_options',
  'node_cli_inspect',
  'embedded_asar_integrity_validation',
  'only_load_app_from_asar',
  'load_browser_process_specific_v8_snapshot',
  'grant_file_protocol_extra_privileges',
  'wasm_trap_handlers',
] as const;
