import Foundation

enum Links {
    static let privacy = URL(string: "https://osprey-clinic.org/privacy")!
}
