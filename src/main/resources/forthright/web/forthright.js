// What JavaScript adds: nothing here is needed to do anything.
import { initAll } from './frontend.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A form that takes a while says so, and is sent once.
for (const form of document.querySelectorAll('form[method="post"]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent === 'yes') {
      event.preventDefault()
      return
    }
    form.dataset.sent = 'yes'
    const status = form.querySelector('[data-while-sent]')
    if (status) {
      status.textContent = status.dataset.whileSent
    }
  })
}

// Coming back with the back button, the form can be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent
  }
})
