/** Opens the browser's own print dialog. Resolves when it is closed, as far as the browser tells. */
export function printPage(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
    window.print()
    // Phones return at once and may never say that printing ended.
    setTimeout(resolve, 2000)
  })
}
