import SwiftUI

struct ImportScreen: View {
    private let pump = RecordPump()
    @State private var names: [String] = []

    var body: some View {
        NavigationStack {
            List(names, id: \.self) { Text($0) }
                .toolbar {
                    Button("Import") {
                        Task {
                            try await pump.authorize()
                            names = try await pump.importEverything().map(\.displayName)
                        }
                    }
                    Link("Privacy", destination: URL(string: "https://www.silohealth.com/legal/privacy")!)
                }
        }
    }
}
