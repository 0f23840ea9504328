/** A PNG file of this size in pixels. */
export async function imageFile(name: string, width = 295, height = 413): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob as Blob], name, {type: 'image/png'});
}

/** Chooses files as the system's dialog does. */
export function choose(input: HTMLInputElement, ...files: readonly File[]): void {
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Drags files over an element and drops them there. */
export function drop(target: HTMLElement, ...files: readonly File[]): void {
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(
      new DragEvent(type, {bubbles: true, cancelable: true, composed: true, dataTransfer: transferOf(files)}),
    );
  }
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
