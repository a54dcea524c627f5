import type { FileOffer } from '../../dialogs/reply.ts';

/** Asks a person whether a file may be put into their OneDrive. What stands in the context comes back as it is. */
export const consentAttachment = ({ name, about, size, asked }: FileOffer): object => ({
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name,
  content: { description: about, sizeInBytes: size, acceptContext: asked, declineContext: asked },
});

/** A file in somebody's OneDrive as Teams names it. */
export interface UploadedFile {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** Shows a file that was put into somebody's OneDrive, to be opened or saved from there. */
export const fileMessage = ({ name, contentUrl, uniqueId, fileType }: UploadedFile): object => ({
  type: 'message',
  summary: name,
  attachments: [
    {
      ...{ contentType: 'application/vnd.microsoft.teams.card.file.info', contentUrl, name },
      content: { uniqueId, fileType },
    },
  ],
});
