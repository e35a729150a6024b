struct Chapter {
    let heading: String
    let lines: [String]
}
