package org.solewise

import platform.Foundation.NSUserDefaults

class DefaultsMemory : Memory {
    override fun remember(text: String) {
        NSUserDefaults.standardUserDefaults.setObject(text, forKey = "query")
    }

    override fun recall(): String = NSUserDefaults.standardUserDefaults.stringForKey("query") ?: ""
}
