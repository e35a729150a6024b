import SwiftUI

struct FileView: View {
    private let desk = BRDesk()
    @State private var diagnoses: [String] = []
    @State private var operations: [String] = []

    var body: some View {
        List {
            Section("Diagnoses") { ForEach(diagnoses, id: \.self) { Text($0) } }
            Section("Operations") { ForEach(operations, id: \.self) { Text($0) } }
        }
        .onAppear {
            desk.ask { granted in
                guard granted else { return }
                desk.openShelf(nil) { titles in DispatchQueue.main.async { diagnoses = titles } }
                desk.openShelf(.procedureRecord) { titles in DispatchQueue.main.async { operations = titles } }
            }
        }
    }
}
