import { execFile } from 'node:child_process';
import { systemPreferences } from 'electron';

/**
 * Whether the system itself vouches for whoever sits here: by Touch ID or the password on macOS, Windows Hello, and polkit
 * on Linux. False where it has no such way, or the person gave up.
 */
export async function provesPresence(reason: string): Promise<boolean> {
  switch (process.platform) {
    case 'darwin':
      return systemPreferences.promptTouchID(reason).then(
        () => true,
        () => false,
      );
    case 'win32':
      return succeeds('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', windowsHello(reason)]);
    default:
      return succeeds('/usr/bin/pkexec', ['--disable-internal-agent', '/bin/true']);
  }
}

const succeeds = (program: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, args, (error) => resolve(error === null));
  });

/** WinRT's answer comes as an operation, which PowerShell can only wait for as a task. */
const windowsHello = (reason: string): string => `
  Add-Type -AssemblyName System.Runtime.WindowsRuntime
  $verifier = [Windows.Security.Credentials.UI.UserConsentVerifier, Windows.Security.Credentials.UI, ContentType = WindowsRuntime]
  $result = [Windows.Security.Credentials.UI.UserConsentVerificationResult, Windows.Security.Credentials.UI, ContentType = WindowsRuntime]
  $asTask = [System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object {
    $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 -and
    $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation\`1'
  } | Select-Object -First 1
  $task = $asTask.MakeGenericMethod($result).Invoke($null, @($verifier::RequestVerificationAsync('${reason.replaceAll("'", "''")}')))
  if ($task.Result -ne 'Verified') { exit 1 }`;
