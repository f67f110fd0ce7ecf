/** What else a buyer may do: save a copy, start another conversation, come back to one, be left in quiet. */
export function fillMenu({ settings, session, connection, attention, texts, show, notice }) {
  const menu = document.getElementById('menu');
  const item = (id, title, does) => {
    const button = document.getElementById(id);
    button.textContent = title;
    button.addEventListener('click', () => {
      menu.open = false;
      does(button);
    });
    return button;
  };
  const reload = (change) => () => {
    change();
    window.location.reload();
  };
  document.getElementById('menuName').setAttribute('aria-label', texts.menu);

  const copy = item('copy', texts.copy, () => void saveCopy());
  const another = item(
    'another',
    texts.another,
    reload(() => session.startAnother()),
  );
  const earlier = item(
    'earlier',
    texts.earlier,
    reload(() => session.goBack()),
  );
  const byCode = item('byCode', texts.byCode, () => askForCode({ session, texts }));
  const forget = item(
    'forget',
    texts.forget,
    reload(() => {
      connection.forgetUnsent();
      session.forgetHere();
    }),
  );
  const quiet = item('quiet', texts.quiet, () => {
    attention.isQuiet = !attention.isQuiet;
    update();
  });

  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    document.getElementById('menuName').focus();
  });

  for (const [id, text] of Object.entries({
    backSays: texts.back,
    wayBack: texts.wayBack,
    copyLink: texts.copyLink,
    codeTitle: texts.byCode,
    codeLabel: texts.code,
    factLabel: texts.fact,
    codeOpen: texts.open,
    codeCancel: texts.cancel,
  }))
    document.getElementById(id).textContent = text;

  /** Another server's Direct Line has neither copies nor ways back. */
  function update() {
    for (const button of [copy, byCode]) button.hidden = !settings.hasCopies;
    for (const button of [another, quiet, forget]) button.hidden = false;
    earlier.hidden = !session.hasEarlier;
    quiet.setAttribute('aria-pressed', String(attention.isQuiet));
  }

  /** Saves the conversation as it is now. The address of the copy needs the token, so the page fetches it itself. */
  async function saveCopy() {
    const { conversationId, token } = connection;
    if (!token) return;
    copy.disabled = true;
    try {
      const response = await fetch(`${settings.directLine}/conversations/${conversationId}/copy`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (response.status === 404) show(texts.nothingYet);
      else if (!response.ok) show(texts.noCopy);
      else {
        show(notice());
        const link = document.createElement('a');
        link.href = window.URL.createObjectURL(await response.blob());
        link.download = `${texts.chat} ${settings.shopName}.html`;
        link.click();
        window.setTimeout(() => window.URL.revokeObjectURL(link.href), 60_000);
      }
    } catch {
      show(texts.noCopy);
    }
    copy.disabled = false;
  }

  return { update };
}

/** The conversation of a code is opened where the code and its fact are right. */
function askForCode({ session, texts }) {
  const dialog = document.getElementById('codeForm');
  const [code, fact, wrong] = ['codeTyped', 'factTyped', 'codeWrong'].map((id) =>
    document.getElementById(id),
  );
  wrong.textContent = '';
  dialog.showModal();
  document.getElementById('codeCancel').onclick = () => dialog.close();
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    const because = await session.openByCode(code.value, fact.value);
    if (because === null) window.location.reload();
    else wrong.textContent = texts.codeWrong[because];
  };
}
