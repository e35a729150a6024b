import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let model = CheckupModel()
    @State private var lines: [String] = []

    var body: some Scene {
        WindowGroup {
            List {
                ForEach(lines, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://millpond.care/privacy")!)
            }
            .task { lines = (try? await model.lines()) ?? [] }
        }
    }
}
