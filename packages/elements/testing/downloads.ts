/** What a click on a link that nobody sees downloads: the file's name, its type and its text. */
export async function downloaded(
  act: () => void,
): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  try {
    const name = await new Promise<string>((resolve) => {
      URL.createObjectURL = (blob) => {
        file = blob as Blob;
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        resolve(this.download);
      };
      act();
    });
    return { name, type: file?.type ?? '', text: (await file?.text()) ?? '' };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}
