// Keeps the page current. Without it the page is complete, only still.
const root = document.currentScript.dataset.root;
const parser = new DOMParser();

async function refresh() {
  const selection = getSelection();
  if (document.hidden || (selection && !selection.isCollapsed)) return;
  if (document.querySelector("main details[open]")) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = parser.parseFromString(await answer.text(), "text/html");
  document.title = fresh.title;
  for (const part of ["main", ".as-of"]) {
    const old = document.querySelector(part);
    const now = fresh.querySelector(part);
    // replacing takes the focus away: leave alone what is being used
    if (now && old.innerHTML !== now.innerHTML && !old.contains(document.activeElement)) {
      old.innerHTML = now.innerHTML;
    }
  }
}

const quietly = () => refresh().catch(() => {});
const events = new EventSource(root + "api/v1/stream");
for (const change of ["opened", "updated", "resolved"]) events.addEventListener(change, quietly);
document.addEventListener("visibilitychange", quietly);
setInterval(quietly, 15000);
