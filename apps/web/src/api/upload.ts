import { type Answer, addressOf, asForm } from './client.ts';
import { CallFailure, failureOf } from './failure.ts';
import type { ToldProblem } from './schemes.ts';

export interface Chosen {
  units: File | null;
  facts: File | null;
  params: File | null;
}

export type Taken =
  | { ok: true; files: Answer<'/api/schemes/{id}/score', 'post'> }
  | { ok: false; problems: ToldProblem[] };

/** Sends the files and says how far it is; fetch cannot report what has been sent, so this is the older request. */
export function upload(
  schemeId: string,
  chosen: Chosen,
  lang: 'zh' | 'en',
  onProgress: (sent: number) => void,
): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf('/api/schemes/{id}/score', { id: schemeId }));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', lang);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new CallFailure('network', 0, 'The server cannot be reached.'));
    request.onload = () => {
      const { status, response } = request;
      if (status === 200) resolve({ ok: true, files: response });
      else if (Array.isArray(response?.problems)) resolve({ ok: false, problems: response.problems });
      else reject(failureOf(status, response));
    };
    request.send(asForm(chosen));
  });
}
