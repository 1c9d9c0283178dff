/** Write a track in step 10 of the workbook, open it, and assess somebody against it. */
const workbook = document.querySelector('track-workbook');
const careerTrack = document.querySelector('career-track');

workbook.addEventListener('ct-open-track', ({ detail }) => {
  // The track that was written is in the response, as a framework of its own.
  careerTrack.framework = workbook.response?.framework;
  careerTrack.track = detail.track;
  careerTrack.mode = 'assess';
  careerTrack.hidden = false;
  careerTrack.scrollIntoView();
});
