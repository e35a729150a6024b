const saltTips = ['Read the label', 'Season with herbs', 'Ask for sauces on the side'];
