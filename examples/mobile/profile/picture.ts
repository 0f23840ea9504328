/** In pixels: twice what is shown at the most. */
const SIDE = 160;

/**
 * The middle of a picture as a small square, in a `data:` URL.
 *
 * It is drawn anew, so nothing else that the file may tell, such as the place, is kept. Rejects what is no picture.
 */
export async function smallPicture(file: Blob): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const {width, height} = bitmap;
  const side = Math.min(width, height);
  const canvas = Object.assign(document.createElement('canvas'), {width: SIDE, height: SIDE});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIDE, SIDE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  bitmap.close();
  return canvas.toDataURL('image/jpeg', 0.85);
}
