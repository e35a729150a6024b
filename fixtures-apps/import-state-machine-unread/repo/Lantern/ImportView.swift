import SwiftUI

struct ImportView: View {
    @State private var driver = ImportDriver()

    var body: some View {
        List {
            switch driver.state {
            case .idle, .authorizing:
                ProgressView()
            case .importing(let remaining, let done):
                ProgressView("\(remaining.count) lists to go")
                ForEach(done, id: \.self) { Text($0) }
            case .finished(let names):
                ForEach(names, id: \.self) { Text($0) }
            case .failed:
                Button("Try again") { Task { await driver.run() } }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { await driver.run() }
    }
}
