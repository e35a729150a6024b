final class Beacon {
    let name: String
    var caption: () -> String = { "" }

    init(_ name: String) { self.name = name }
}
