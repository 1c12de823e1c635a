/** Nothing of the developer's may reach the app under test. */
const DEVELOPERS_OWN = ['GROQ_API_KEY', 'SUPABASE_URL', 'SUPABASE_KEY', 'NODE_OPTIONS'];

export function currentEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !DEVELOPERS_OWN.includes(name)) env[name] = value;
  }
  return process.getuid?.() === 0 ? { ...env, ELECTRON_DISABLE_SANDBOX: '1' } : env;
}
