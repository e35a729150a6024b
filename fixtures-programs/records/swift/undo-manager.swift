// UndoManager: what was there before is captured by the undo handler
import SwiftUI
import HealthKit

@MainActor
final class Editor: ObservableObject {
    let undo = UndoManager()
    @Published private(set) var text = ""
    @Published private(set) var font = "serif"

    func load() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        text = found.first?.displayName ?? ""
    }

    func replace(text new: String) {
        undo.registerUndo(withTarget: self) { [old = text] editor in
            editor.text = old
            print("restored", old) // leak: clinical-data-logged
        }
        text = new
    }

    func replace(font new: String) {
        undo.registerUndo(withTarget: self) { [old = font] editor in
            editor.font = old
            print("restored", old)
        }
        font = new
    }
}

@main
struct EditorApp: App {
    @StateObject private var editor = Editor()

    var body: some Scene {
        WindowGroup {
            VStack {
                Button("Clear") { editor.replace(text: "") }
                Button("Sans") { editor.replace(font: "sans") }
                Button("Undo") { editor.undo.undo() }
            }
            .task { try? await editor.load() }
        }
    }
}
