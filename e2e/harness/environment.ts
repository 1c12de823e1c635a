/** Nothing of the developer's may reach the app under test. */
const DEVELOPERS_OWN = ['GROQ_API_KEY', 'SUPABASE_URL', 'SUPABASE_KEY', 'NODE_OPTIONS'];

export function currentEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !DEVELOPERS_OWN.includes(name)) env[name] = value;
  }
  // Whatever the developer's own language is, tests read English.
  const english = { ...env, LANGUAGE: 'en_US', LANG: 'en_US.UTF-8', LC_ALL: '' };
  return process.getuid?.() === 0 ? { ...english, ELECTRON_DISABLE_SANDBOX: '1' } : english;
}
