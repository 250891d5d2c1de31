import { Failure, type RoundFiles, type ToldProblem } from './client.ts';

export interface Chosen {
  units: File | null;
  facts: File | null;
  params: File | null;
}

export type Taken = { ok: true; files: RoundFiles } | { ok: false; problems: ToldProblem[] };

/** Sends the files and says how far it is; fetch cannot report what has been sent, so this is the older request. */
export function upload(
  schemeId: string,
  chosen: Chosen,
  lang: 'zh' | 'en',
  onProgress: (sent: number) => void,
): Promise<Taken> {
  const form = new FormData();
  for (const name of ['units', 'facts', 'params'] as const) {
    const file = chosen[name];
    if (file) form.append(name, file, file.name);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/schemes/${encodeURIComponent(schemeId)}/score`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', lang);
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => reject(new Failure('network'));
    request.onload = () => {
      const { status, response } = request;
      if (status === 200) resolve({ ok: true, files: response });
      else if (Array.isArray(response?.problems)) resolve({ ok: false, problems: response.problems });
      else reject(new Failure('server', status));
    };
    request.send(form);
  });
}
