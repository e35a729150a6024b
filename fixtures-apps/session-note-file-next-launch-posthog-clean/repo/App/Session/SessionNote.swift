/// Where the person was when the app was left.
struct SessionNote: Codable {
    var screen = "list"
    var procedure = ""
}
