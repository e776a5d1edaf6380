"""Self-check quizzes: from Markdown in a page to HTML, and the checks of a whole site."""
