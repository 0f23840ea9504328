/** Goes to what another service has led to. */
export function goInner(hash: string): void {
  history.pushState(INNER, '', hash);
}

/** Whether another service has led here: back from here is that service, and the applicant need not be asked again. */
export function isInner(): boolean {
  return (history.state as Partial<typeof INNER> | null)?.inner === true;
}

/** The browser keeps it with the address, also when the page is reloaded. */
const INNER = {inner: true};
