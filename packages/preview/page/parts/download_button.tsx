interface DownloadButtonProps {
  text: () => string;
  file: string;
  label: string;
  /** Said instead of the label, where several look alike. */
  name: string;
}

/** Hands a JSON text to the browser as a file. */
export function DownloadButton({ text, file, label, name }: DownloadButtonProps) {
  const download = () => {
    const address = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={download}>
      {label}
    </button>
  );
}
