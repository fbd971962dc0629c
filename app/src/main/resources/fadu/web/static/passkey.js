// Passkeys: asks the browser, puts its answer into the form, sends the form.
(() => {
  const able = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const not = form.querySelector('[data-passkey-not]');
    if (!able) {
      form.querySelector('button').disabled = true;
      not.hidden = false;
      form.hidden = false;
      continue;
    }
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      if (form.elements.answer.value) return;
      event.preventDefault();
      not.hidden = true;
      try {
        form.elements.answer.value = JSON.stringify(await answered(form));
        form.submit();
      } catch {
        not.hidden = false;
      }
    });
  }

  async function answered(form) {
    if (form.dataset.passkey === 'make') {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.options));
      return navigator.credentials.create({ publicKey });
    }
    const options = await (await fetch('/sign-in/passkey')).json();
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  }
})();
