enum HelpHTML {
    static let page = """
    <html><head>
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-4LARKSPUR1"></script>
    <script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-4LARKSPUR1');</script>
    </head><body><h1>Living with an allergy</h1><p>Carry your list with you, and show it before you are given a medicine.</p></body></html>
    """
}
