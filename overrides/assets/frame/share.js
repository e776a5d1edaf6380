/** Copy the page's link, print it: the two ways to pass a page on that need a script. */
export function startShare() {
  const status = document.querySelector("[data-share-status]")
  /** @type {Record<string, (button: HTMLElement) => void>} */
  const actions = {
    print: () => print(),
    copy: async (button) => {
      const address = location.href.split("#")[0]
      const { done = "", failed = "" } = button.dataset
      const said = await navigator.clipboard.writeText(address).then(
        () => done,
        () => failed,
      )
      if (status) status.textContent = said.replace("{address}", address)
    },
  }
  for (const button of document.querySelectorAll("[data-share]")) {
    const control = /** @type {HTMLElement} */ (button)
    control.addEventListener("click", () => actions[control.dataset.share ?? ""]?.(control))
    control.hidden = false
  }
}
