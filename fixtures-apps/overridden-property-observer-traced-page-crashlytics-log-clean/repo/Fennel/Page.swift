class Page {
    var title = ""
    let number: Int

    init(number: Int) { self.number = number }
}
