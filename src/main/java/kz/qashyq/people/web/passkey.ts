/**
 * Passkeys: a form marked `data-passkey` fetches its challenge, lets the browser's authenticator answer it, and is then sent
 * as an ordinary form. Old browsers know the calls but not their JSON forms, so these are written out here.
 */
type Json = Record<string, any>;

const offered = window.isSecureContext && "PublicKeyCredential" in window;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  form.hidden = !offered;
  form.addEventListener("submit", (event) => {
    const answer = form.elements.namedItem("answer") as HTMLInputElement;
    if (answer.value) return;
    event.preventDefault();
    void answered(form, answer);
  });
}
for (const notice of document.querySelectorAll<HTMLElement>("[data-passkey-missing]")) notice.hidden = offered;

async function answered(form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
  const failed = form.querySelector<HTMLElement>("[data-passkey-failed]");
  const button = form.querySelector<HTMLButtonElement>("[type=submit]");
  failed?.toggleAttribute("hidden", true);
  if (button) button.disabled = true;
  try {
    const challenge = await fetched(form.dataset["challenge"] ?? "");
    answer.value = JSON.stringify(form.dataset["passkey"] === "add" ? await added(challenge) : await used(challenge));
    form.requestSubmit();
  } catch {
    failed?.toggleAttribute("hidden", false);
  } finally {
    if (button) button.disabled = false;
  }
}

async function fetched(address: string): Promise<Json> {
  const csrf = document.querySelector<HTMLMetaElement>("meta[name=csrf]");
  const headers = { [csrf?.dataset["header"] ?? ""]: csrf?.content ?? "" };
  const response = await fetch(address, { method: "POST", headers });
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<Json>;
}

async function added(challenge: Json): Promise<Json> {
  const publicKey = {
    ...challenge,
    challenge: bytes(challenge["challenge"]),
    user: { ...challenge["user"], id: bytes(challenge["user"].id) },
    excludeCredentials: (challenge["excludeCredentials"] ?? []).map(descriptor),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return credential(made, {
    attestationObject: text(response.attestationObject),
    clientDataJSON: text(response.clientDataJSON),
    transports: response.getTransports?.() ?? [],
  });
}

async function used(challenge: Json): Promise<Json> {
  const publicKey = {
    ...challenge,
    challenge: bytes(challenge["challenge"]),
    allowCredentials: (challenge["allowCredentials"] ?? []).map(descriptor),
  } as unknown as PublicKeyCredentialRequestOptions;
  const found = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const response = found.response as AuthenticatorAssertionResponse;
  return credential(found, {
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : undefined,
  });
}

function credential(it: PublicKeyCredential, response: Json): Json {
  return {
    id: it.id,
    rawId: text(it.rawId),
    type: it.type,
    authenticatorAttachment: it.authenticatorAttachment ?? undefined,
    clientExtensionResults: it.getClientExtensionResults(),
    response,
  };
}

function descriptor(it: Json): Json {
  return { ...it, id: bytes(it["id"]) };
}

function bytes(base64url: string): Uint8Array {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
