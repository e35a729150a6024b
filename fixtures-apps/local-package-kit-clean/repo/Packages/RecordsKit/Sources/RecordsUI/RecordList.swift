import RecordsCore
import SwiftUI

public struct RecordList: View {
    private let title: LocalizedStringKey
    private let kind: RecordKind
    private let reader: RecordReader
    @State private var entries: [RecordEntry] = []

    public init(_ title: LocalizedStringKey, kind: RecordKind, reader: RecordReader) {
        self.title = title
        self.kind = kind
        self.reader = reader
    }

    public var body: some View {
        List(entries) { Text($0.name) }
            .navigationTitle(title)
            .task { entries = (try? await reader.entries(of: kind)) ?? [] }
    }
}
